package nl.omdehoek.ui.shell;

import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.page.AppShellConfigurator;

/** The one HTML page that Flow lives in. The map's library is loaded by the browser when somebody asks for a map. */
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.21", dev = true)
public class PageShell implements AppShellConfigurator {}
