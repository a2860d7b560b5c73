/** The screens: journeys across all capabilities. Only here is Vaadin known. */
@ApplicationModule
@NullMarked
package nl.omdehoek.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
