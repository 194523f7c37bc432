package dev.retort.processor.declaration;

import dev.retort.annotations.Drops;
import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Migrations;
import dev.retort.annotations.Naming;
import dev.retort.annotations.Safety;
import dev.retort.processor.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * A package with {@code @Migrations}: where a line of revisions lives and what belongs to it.
 *
 * @param naming never {@link Naming#AUTO}: what the class path says is filled in
 * @param hibernate never {@link Hibernate#AUTO}
 * @param types each a {@code @TypeMapping}
 */
public record MigrationsDeclaration(
        PackageElement element,
        String name,
        List<String> entityPackages,
        List<TypeElement> classes,
        Naming naming,
        Hibernate hibernate,
        Drops drops,
        Safety safety,
        boolean online,
        List<AnnotationUse> types,
        List<String> extensions,
        List<Located<String>> schemas,
        Optional<Located<String>> sqlObjects) {

    /** @throws IllegalArgumentException if the package has no {@code @Migrations} */
    public static MigrationsDeclaration of(PackageElement element, Elements elements) {
        AnnotationUse migrations = Annotated.of(element)
                .named(Migrations.class.getName())
                .orElseThrow(() -> new IllegalArgumentException(element + " has no @Migrations"));
        ClassPath classPath = new ClassPath(element, elements);
        Naming naming = migrations.constant("naming").map(Naming::valueOf).orElse(Naming.AUTO);
        Hibernate hibernate =
                migrations.constant("hibernate").map(Hibernate::valueOf).orElse(Hibernate.AUTO);
        return new MigrationsDeclaration(
                element,
                migrations.text("name").map(Located::value).orElse("default"),
                values(migrations.texts("entities")),
                migrations.types("classes").stream()
                        .flatMap(it -> it.value() instanceof DeclaredType declared
                                ? Stream.of((TypeElement) declared.asElement())
                                : Stream.empty())
                        .toList(),
                naming == Naming.AUTO ? classPath.naming() : naming,
                hibernate == Hibernate.AUTO ? classPath.hibernate() : hibernate,
                migrations.constant("drops").map(Drops::valueOf).orElse(Drops.WARN),
                migrations.constant("safety").map(Safety::valueOf).orElse(Safety.WARN),
                migrations.flag("online", false),
                migrations.annotations("types"),
                values(migrations.texts("extensions")),
                migrations.texts("schemas"),
                migrations.text("sqlObjects"));
    }

    private static List<String> values(List<Located<String>> located) {
        List<String> values = new ArrayList<>();
        for (Located<String> it : located) {
            values.add(it.value());
        }
        return values;
    }

    /** The annotation: where to point when no entity is to blame. */
    public Location where() {
        return Annotated.of(element)
                .named(Migrations.class.getName())
                .map(AnnotationUse::where)
                .orElseGet(() -> Location.of(element));
    }

    /** Whether an entity of the compilation belongs to this line. */
    public boolean includes(TypeElement entity, Elements elements) {
        String itsPackage = elements.getPackageOf(entity).getQualifiedName().toString();
        return classes.contains(entity)
                || entityPackages.isEmpty()
                || entityPackages.stream().anyMatch(it -> itsPackage.equals(it) || itsPackage.startsWith(it + "."));
    }
}
