package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.RetortTest;
import dev.retort.model.UnseenChanges;
import dev.retort.revision.RevisionIndex;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that leaves the processor out is noticed, and no other is. */
class FreshnessTest {

    /** Whatever a compiler and its class files could say differently. */
    private static final String ITEM = """
            package shop;

            import jakarta.persistence.*;
            import java.io.Serializable;
            import java.math.BigDecimal;
            import java.util.*;

            @Entity
            @Table(name = Item.TABLE, indexes = @Index(columnList = "label"))
            @NamedQuery(name = "one", query = "select i from Item i")
            @NamedQuery(name = "two", query = "select \\"i\\" from Item i")
            @SuppressWarnings("unused")
            public class Item extends Base<Item, Map<String, ? super Item>> implements Serializable, Labelled, Twinned<Item> {
                static final String TABLE = "it" + "ems";

                @Column(length = 10 * 2, nullable = false)
                private String label;
                @Column(precision = 10, scale = 2)
                BigDecimal price;
                @Enumerated(EnumType.STRING)
                Color color;
                @Embedded
                @AttributeOverride(name = "width", column = @Column(name = "w"))
                @AttributeOverride(name = "height", column = @Column(name = "h"))
                Size size;
                @Embedded
                Weight weight;
                @OneToMany(mappedBy = "parent", cascade = {CascadeType.PERSIST, CascadeType.MERGE})
                List<Item> parts;
                @Transient
                List<? extends Item> some;
                @ManyToOne(targetEntity = Item.class)
                Item parent;
                byte[] picture;
                transient int[][] seen;
                @Transient
                Object other;

                public String getLabel() {
                    return label;
                }

                @PrePersist
                void complete() {
                    Runnable nothing = () -> {};
                    nothing.run();
                }

                enum Color {
                    RED {},
                    GREEN
                }

                @Embeddable
                record Size(@Column(nullable = false) int width, Integer height) {}

                /** Which is embedded although it does not say so. */
                static class Weight {
                    int grams;
                }
            }
            """;

    private static final String BASE = """
            package shop;

            import jakarta.persistence.*;

            @MappedSuperclass
            public abstract class Base<Letters extends Base<? super Letters, ?>, T> {
                @Id
                @GeneratedValue
                Long id;
                transient T something;
                transient java.util.Map.Entry<String, Letters[]> pair;
            }
            """;

    private static final String LABELLED = """
            package shop;

            public interface Labelled {
                @jakarta.persistence.Transient
                String getLabel();
            }
            """;

    private static final String TWINNED = """
            package shop;

            public interface Twinned<T> {
                @Deprecated
                default T getTwin() {
                    return null;
                }
            }
            """;

    @TempDir
    Path folder;

    Project project;
    Path classes;

    @BeforeEach
    void writeEntities() {
        project = new Project(folder);
        project.write("shop/Item.java", ITEM);
        project.write("shop/Base.java", BASE);
        project.write("shop/Labelled.java", LABELLED);
        project.write("shop/Twinned.java", TWINNED);
        project.write("shop/Customer.java", EditedEntities.CUSTOMER);
        classes = folder.resolve("bin");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSaidOfWhatTheProcessorSaw(UserCompiler compiler) {
        compile(compiler, all());

        assertEquals(
                List.of(
                        "shop.Base",
                        "shop.Customer",
                        "shop.Item",
                        "shop.Item$Color",
                        "shop.Item$Size",
                        "shop.Item$Weight",
                        "shop.Labelled",
                        "shop.Twinned"),
                seen());
        assertEquals(List.of(), unseenChanges(classes));
        assertUpToDate(classes);
    }

    /** The part from source and the part from class files are seen as the whole was. */
    @ParameterizedTest
    @EnumSource
    void norAfterACompileOfOneFile(UserCompiler compiler) throws IOException {
        compile(compiler, all());
        Path index = classes.resolve(RevisionIndex.RESOURCE);
        String before = withoutModel(index);
        for (String file : List.of("Customer", "Item", "Base", "Labelled")) {
            // One that knows the model would hand its hashes on.
            Files.writeString(index, before);
            compile(compiler, List.of(path("shop/" + file + ".java")));
            assertEquals(before, withoutModel(index), file);
        }
    }

    /** ECJ gives the members of records and enums another order in class files, and so such a model another hash. */
    private static String withoutModel(Path index) {
        return Texts.read(index).replaceFirst("model\t.*\n", "");
    }

    @Test
    void whatWasCompiledWithoutItIsNamedWithTheLinesToAdd() throws IOException {
        compile(UserCompiler.JAVAC, all());
        project.write("shop/Customer.java", EditedEntities.CUSTOMER_WITH_PHONE);
        project.write("shop/Item.java", ITEM.replace("GREEN", "GREEN, BLUE").replace("int grams", "long grams"));
        project.write("shop/Product.java", EditedEntities.PRODUCT);
        compileWithoutProcessor();

        assertEquals(List.of("shop.Customer", "shop.Item$Color", "shop.Item$Weight"), unseenChanges(classes));
        String sentence = "this was compiled without Retort's annotation processor: shop.Customer has changed,"
                + " shop.Item$Color has changed, shop.Item$Weight has changed, shop.Product is new.\n\n";
        assertTrue(
                complaint()
                        .startsWith(sentence + "Add to pom.xml, in the configuration of"
                                + " maven-compiler-plugin:\n\n    <annotationProcessorPaths>\n        <path>\n"),
                complaint());
    }

    @Test
    void whatWasDeletedIsToo() throws IOException {
        compile(UserCompiler.JAVAC, all());
        Files.delete(classes.resolve("shop/Customer.class"));

        assertEquals(List.of(), unseenChanges(classes));
        assertTrue(complaint().contains("processor: shop.Customer is gone."), complaint());
    }

    @Test
    void itNeverRanAtAll() {
        compileWithoutProcessor();

        assertTrue(
                complaint()
                        .contains("processor: shop.migrations has @Migrations, and beside it there is no"
                                + " META-INF/retort/revisions.index."),
                complaint());
    }

    /** The kapt of Gradle has one of its own. */
    @Test
    void norOfAnIndexInAFolderBeside() throws IOException {
        compile(UserCompiler.JAVAC, all());
        Path beside = folder.resolve("kapt");
        Files.createDirectories(beside);
        Files.move(classes.resolve("META-INF"), beside.resolve("META-INF"));

        assertUpToDate(classes, beside);
    }

    @Test
    void anEntityOfAnotherPackageThanThoseOfTheLineIsNotMissed() {
        project.write(
                Project.MIGRATIONS + "/package-info.java",
                "@dev.retort.annotations.Migrations(entities = \"shop\")\npackage shop.migrations;\n");
        compile(UserCompiler.JAVAC, all());
        project.write(
                "shopping/Cart.java", EditedEntities.entity("Cart", "").replace("package shop;", "package shopping;"));
        compileWithoutProcessor();

        assertUpToDate(classes);
    }

    /** As JDK 23 and later compile when the processor is only on the class path; before, one had to ask for it. */
    private void compileWithoutProcessor() {
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-cp"));
        arguments.add(Jars.classPath() + File.pathSeparator + Jars.PROCESSOR);
        if (Runtime.version().feature() < 23) {
            arguments.add("-proc:none");
        }
        arguments.addAll(all());
        ChildProcess.javac(folder, arguments).requireSuccess();
    }

    private void compile(UserCompiler compiler, List<String> what) {
        compiler.compile(classes, Jars.classPath(classes), what).requireSuccess();
    }

    private String complaint() {
        return assertThrows(AssertionError.class, () -> assertUpToDate(classes)).getMessage();
    }

    private static void assertUpToDate(Path... classes) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loader(classes)) {
            thread.setContextClassLoader(loader);
            RetortTest.assertUpToDate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static List<String> unseenChanges(Path classes) {
        try (URLClassLoader loader = loader(classes)) {
            return List.copyOf(
                    UnseenChanges.of(RevisionIndex.DEFAULT_LINE, loader).changed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URLClassLoader loader(Path... classes) throws IOException {
        URL[] folders = new URL[classes.length];
        for (int i = 0; i < folders.length; i++) {
            folders[i] = classes[i].toUri().toURL();
        }
        return new URLClassLoader(folders, ClassLoader.getPlatformClassLoader());
    }

    private List<String> seen() {
        return RevisionIndex.parse(Texts.read(classes.resolve(RevisionIndex.RESOURCE))).packages().stream()
                .flatMap(it -> it.seen().hashes().keySet().stream())
                .toList();
    }

    private List<String> all() {
        return project.javaFiles().stream().map(Path::toString).toList();
    }

    private String path(String source) {
        return project.sources().resolve(source).toString();
    }
}
