package dev.retort.processor;

import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.OpensDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Whether the runtime, a module of its own on the module path, may make an object of a revision. */
record ModuleAccess(ModuleElement module, PackageElement revisions) {

    private static final String RUNTIME = "dev.retort.runtime";

    static List<Report> reports(MigrationsDeclaration migrations, Elements elements) {
        PackageElement revisions = migrations.element();
        ModuleElement module = elements.getModuleOf(revisions);
        if (module == null || module.isUnnamed() || module.isOpen() || new ModuleAccess(module, revisions).isGiven()) {
            return List.of();
        }
        return List.of(Report.at(
                migrations.where(),
                Problem.MIGRATIONS_NOT_OPEN,
                module.getQualifiedName(),
                revisions.getQualifiedName()));
    }

    private boolean isGiven() {
        return Stream.concat(
                        ElementFilter.opensIn(module.getDirectives()).stream().filter(this::opens),
                        ElementFilter.exportsIn(module.getDirectives()).stream().filter(this::exports))
                .findAny()
                .isPresent();
    }

    private boolean opens(OpensDirective it) {
        return it.getPackage().equals(revisions) && isToRuntime(it.getTargetModules());
    }

    private boolean exports(ExportsDirective it) {
        return it.getPackage().equals(revisions) && isToRuntime(it.getTargetModules());
    }

    /** @param targets null for every module */
    private static boolean isToRuntime(List<? extends ModuleElement> targets) {
        return targets == null
                || targets.stream().anyMatch(it -> it.getQualifiedName().contentEquals(RUNTIME));
    }
}
