package dev.retort.processor.declaration;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import java.util.List;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** A package with {@code @Migrations}: where a line of revisions lives and what belongs to it. */
public record MigrationsDeclaration(
        PackageElement element,
        String name,
        List<String> entityPackages,
        List<TypeElement> classes,
        Naming naming,
        Hibernate hibernate) {}
