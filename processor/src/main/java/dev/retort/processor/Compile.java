package dev.retort.processor;

import dev.retort.processor.assembly.Unmentioned;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.Fingerprints;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.TypesByName;
import dev.retort.processor.output.ClassOutput;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What one run of the compiler has for all packages with migrations.
 *
 * @param lastIndex what the last compile left in the class output
 */
record Compile(
        ProcessingEnvironment environment,
        Options options,
        ClassOutput output,
        List<MigrationsPackage> lastIndex,
        Set<String> rootEntities,
        Set<String> converters,
        Set<String> embeddables,
        Sources sources,
        DeclaredOrder order,
        Fingerprints fingerprints) {

    Elements elements() {
        return environment.getElementUtils();
    }

    boolean checks() {
        return options.mode() == Options.Mode.CHECK;
    }

    /** What the last compile noted of the package. */
    Optional<MigrationsPackage> last(PackageElement element) {
        return lastIndex.stream()
                .filter(it -> element.getQualifiedName().contentEquals(it.name()))
                .findFirst();
    }

    TypesByName typesSeenFrom(MigrationsDeclaration migrations) {
        return TypesByName.seenFrom(migrations.element(), elements());
    }

    /** @param known those of the snapshot */
    Entities entities(MigrationsDeclaration migrations, Set<String> known) {
        return Entities.of(migrations, rootEntities, known, typesSeenFrom(migrations));
    }

    Unmentioned unmentioned(MigrationsDeclaration migrations) {
        TypesByName types = typesSeenFrom(migrations);
        return new Unmentioned(found(converters, types), found(embeddables, types));
    }

    private static List<TypeElement> found(Set<String> names, TypesByName types) {
        return names.stream().map(types::find).filter(Objects::nonNull).toList();
    }
}
