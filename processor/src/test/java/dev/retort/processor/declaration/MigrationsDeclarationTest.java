package dev.retort.processor.declaration;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Migrations;
import dev.retort.annotations.Naming;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class MigrationsDeclarationTest {

    private static final String SPRING_BOOT = "package org.springframework.boot; public class SpringApplication {}";
    private static final String HIBERNATE_7 =
            "package org.hibernate.boot.model.naming; public class PhysicalNamingStrategySnakeCaseImpl {}";

    @Test
    void defaults() {
        MigrationsDeclaration declaration = declared("@Migrations");
        assertEquals("shop.migrations", declaration.element().toString());
        assertEquals("default", declaration.name());
        assertEquals(List.of(), declaration.entityPackages());
        assertEquals(List.of(), declaration.classes());
    }

    @Test
    void everythingWritten() {
        MigrationsDeclaration declaration = declared(
                "@Migrations(name = \"audit\", entities = {\"shop\", \"audit\"}, classes = {String.class, Runnable.class},"
                        + " naming = dev.retort.annotations.Naming.EXPLICIT, hibernate = dev.retort.annotations.Hibernate.V7)");
        assertEquals("audit", declaration.name());
        assertEquals(List.of("shop", "audit"), declaration.entityPackages());
        assertEquals(
                "[java.lang.String, java.lang.Runnable]", declaration.classes().toString());
        assertEquals(Naming.EXPLICIT, declaration.naming());
        assertEquals(Hibernate.V7, declaration.hibernate());
    }

    @Test
    void theClassPathSaysWhatNobodyWrote() {
        assertResolved(Naming.JPA, Hibernate.V6, declared("@Migrations"));
        assertResolved(Naming.JPA, Hibernate.V7, declared("@Migrations", HIBERNATE_7));
        assertResolved(Naming.SPRING_BOOT_3, Hibernate.V6, declared("@Migrations", SPRING_BOOT));
        assertResolved(Naming.SPRING_BOOT_4, Hibernate.V7, declared("@Migrations", SPRING_BOOT, HIBERNATE_7));
    }

    @Test
    void whatIsWrittenWinsOverTheClassPath() {
        assertResolved(
                Naming.JPA,
                Hibernate.V6,
                declared(
                        "@Migrations(naming = dev.retort.annotations.Naming.JPA, hibernate = dev.retort.annotations.Hibernate.V6)",
                        SPRING_BOOT,
                        HIBERNATE_7));
    }

    private static void assertResolved(Naming naming, Hibernate hibernate, MigrationsDeclaration declaration) {
        assertEquals(naming, declaration.naming());
        assertEquals(hibernate, declaration.hibernate());
    }

    @Test
    void packagesHoldTheirSubpackagesButNotTheirNeighbours() {
        assertEquals(Set.of("shop.orders.Order"), included("entities = \"shop.orders\""));
        assertEquals(
                Set.of("shop.orders.Order", "shop.ordersarchive.Old"),
                included("entities = \"shop.orders\", classes = shop.ordersarchive.Old.class"));
        assertEquals(Set.of("shop.orders.Order", "shop.ordersarchive.Old"), included("entities = {}"));
    }

    private static Set<String> included(String attributes) {
        Reading reading = read(
                "@Migrations(" + attributes + ")",
                "package shop.orders; public class Order {}",
                "package shop.ordersarchive; public class Old {}");
        return reading.included;
    }

    private static MigrationsDeclaration declared(String annotation, String... sources) {
        return read(annotation, sources).declaration;
    }

    private static Reading read(String annotation, String... sources) {
        Reading reading = new Reading();
        JavaFileObject packageInfo = JavaFileObjects.forSourceString(
                "shop.migrations.package-info",
                annotation + " package shop.migrations; import dev.retort.annotations.Migrations;");
        Compilation compilation = javac().withProcessors(reading)
                .compile(
                        Stream.concat(Stream.of(packageInfo), Stream.of(sources).map(MigrationsDeclarationTest::source))
                                .toList());
        assertEquals(List.of(), compilation.errors());
        return reading;
    }

    private static JavaFileObject source(String text) {
        String inPackage = text.replaceFirst("package (\\S+);.*", "$1");
        String name = text.replaceFirst(".*class (\\w+).*", "$1");
        return JavaFileObjects.forSourceString(inPackage + "." + name, text);
    }

    private static final class Reading extends AbstractProcessor {

        private MigrationsDeclaration declaration;
        private Set<String> included;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(Migrations.class.getName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            round.getElementsAnnotatedWith(Migrations.class).forEach(it -> {
                declaration = MigrationsDeclaration.of((PackageElement) it, processingEnv.getElementUtils());
                included = round.getRootElements().stream()
                        .filter(TypeElement.class::isInstance)
                        .map(TypeElement.class::cast)
                        .filter(type -> declaration.includes(type, processingEnv.getElementUtils()))
                        .map(type -> type.getQualifiedName().toString())
                        .collect(Collectors.toSet());
            });
            return false;
        }
    }
}
