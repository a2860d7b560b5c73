package nl.omdehoek;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and who knows whom, as a Mermaid drawing that GitHub shows. */
class ModulePicture {

    private final Set<String> shared = new TreeSet<>();
    private final TreeMap<String, Set<String>> known = new TreeMap<>();

    ModulePicture(ApplicationModules modules) {
        modules.getSharedModules().forEach(it -> shared.add(name(it)));
        modules.stream().filter(it -> !shared.contains(name(it))).forEach(module -> {
            var targets = new TreeSet<String>();
            module.getDirectDependencies(modules).stream()
                    .map(ApplicationModuleDependency::getTargetModule)
                    .map(ModulePicture::name)
                    .filter(it -> !shared.contains(it))
                    .forEach(targets::add);
            known.put(name(module), targets);
        });
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    String markdown() {
        return """
                # The modules

                Made from the code by `ModularityTests`. An arrow points at a module that is known; arrows that follow from
                others are left out. Everybody may know the shared ones.

                ```mermaid
                flowchart TD
                %s
                    subgraph shared
                %s
                    end
                ```
                """.formatted(
                        lines(), shared.stream().map("        %s"::formatted).collect(joining("\n")));
    }

    private String lines() {
        return known.entrySet().stream()
                .flatMap(module -> module.getValue().stream()
                        .filter(it -> !isKnownThroughAnother(module.getKey(), it))
                        .map(it -> "    " + module.getKey() + " --> " + it))
                .collect(joining("\n"));
    }

    private boolean isKnownThroughAnother(String module, String target) {
        return known.getOrDefault(module, Set.of()).stream()
                .filter(it -> !it.equals(target))
                .anyMatch(it -> leadsTo(it, target));
    }

    private boolean leadsTo(String module, String target) {
        return known.getOrDefault(module, Set.of()).stream().anyMatch(it -> it.equals(target) || leadsTo(it, target));
    }
}
