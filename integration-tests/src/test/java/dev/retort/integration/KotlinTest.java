package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.model.Freshness;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities in Kotlin, by way of kapt, which shows the processor Java without bodies and compiles nothing of it. */
class KotlinTest {

    private static final Path JARS = Path.of("target/kotlin").toAbsolutePath();
    private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

    private static final String ENTITIES = """
            package shop

            import jakarta.persistence.*
            import java.math.BigDecimal
            import java.time.Instant

            const val SHORT = 40

            enum class Status { NEW, PAID }

            @JvmInline
            value class Email(val value: String)

            interface Named {
                val name: String
                val shout: String get() = name.uppercase()
            }

            @Embeddable
            data class Address(@Column(length = SHORT) val street: String, val zip: String? = null)

            @Entity
            @Table(name = "customers")
            open class Customer(
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) open var id: Long? = null,
                @field:Column(nullable = false) override val name: String,
                var email: Email,
                var points: Int = 0,
                var credit: Int?,
                @Enumerated(EnumType.STRING) var status: Status = Status.NEW,
                @Embedded var address: Address? = null,
            ) : Named {
                lateinit var since: Instant
                @get:Transient val shown get() = name + points
                @kotlin.jvm.Transient var cached: Any? = null
                @ElementCollection var tags: MutableSet<String> = mutableSetOf()
                @OneToMany(mappedBy = "buyer") val sales: MutableList<Sale> = mutableListOf()

                companion object {
                    const val LIMIT = 10
                    @JvmField val NOBODY = Any()
                }
            }

            @Entity
            data class Sale(
                @Id val id: Long,
                @ManyToOne(optional = false) val buyer: Customer,
                @Column(precision = 10, scale = 2) val total: BigDecimal,
            )
            """;

    @TempDir
    Path folder;

    @Test
    void entitiesInKotlinHaveTheirRevisionsAndErrorsAtTheirLines() throws IOException {
        Project project = new Project(folder);
        project.write("shop/Shop.kt", ENTITIES);

        kotlinc(project, "generate").requireSuccess();

        assertEquals("""
                op.createTable("customer_tags",
                        column("customer_id", bigint().notNull()),
                        column("tags", varchar(255)));
                op.createTable("customers",
                        column("id", bigint().notNull().identity()),
                        column("name", varchar(255).notNull()),
                        column("email", varchar(255)),
                        column("points", integer().notNull()),
                        column("credit", integer()),
                        column("status", varchar(255)),
                        column("street", varchar(40)),
                        column("zip", varchar(255)),
                        column("since", timestampWithTimeZone(6)),
                        primaryKey("customers_pkey", "id"),
                        check("customers_status_check", oneOf("status", "NEW", "PAID")));
                op.createTable("sale",
                        column("id", bigint().notNull()),
                        column("total", numeric(10, 2)),
                        column("buyer_id", bigint().notNull()),
                        primaryKey("sale_pkey", "id"));
                """, tablesOf(project.revisions().get(0)));
        kotlinc(project, "off").requireSuccess();
        try (URLClassLoader classes = new URLClassLoader(
                new URL[] {classes().toUri().toURL()}, getClass().getClassLoader())) {
            assertEquals(List.of(), Freshness.complaints(classes));
        }

        String longer = ENTITIES.replace("lateinit var", "var fax: String? = null\n    lateinit var");
        project.write("shop/Shop.kt", longer);
        String complaint = kotlinc(project, "check").output();
        int line = (int) longer.lines().takeWhile(it -> !it.contains("fax")).count() + 1;
        assertTrue(
                complaint.contains("Shop.kt:" + line
                        + ": error: [schema-changed] the entities differ from schema.json (add fax to customers): "),
                complaint);
        assertEquals(1, project.revisions().size());
    }

    private static String tablesOf(Path revision) {
        String text = Texts.read(revision);
        String tables = text.substring(text.indexOf("op.createTable"), text.indexOf("op.addForeignKey"));
        return tables.lines()
                .map(it -> it.replaceFirst(" {8}", "").stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private Path classes() {
        return folder.resolve("bin");
    }

    /** @param mode of Retort; if it is off, the compile itself, without annotation processors, for that is another step */
    private ChildProcess kotlinc(Project project, String mode) {
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-cp",
                JARS.resolve("*").toString(),
                "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-d",
                classes().toString(),
                "-classpath",
                Jars.classPath(Texts.filesIn(JARS).toArray(Path[]::new))));
        if (!mode.equals("off")) {
            arguments.addAll(kapt(mode));
        }
        arguments.add(project.sources().toString());
        return ChildProcess.java(folder, arguments);
    }

    private List<String> kapt(String mode) {
        String plugin = Texts.filesIn(JARS).stream()
                .map(Path::toString)
                .filter(it -> it.contains("annotation-processing"))
                .findFirst()
                .orElseThrow();
        List<String> options = List.of(
                "aptMode=stubsAndApt",
                "sources=" + folder.resolve("generated"),
                "classes=" + classes(),
                "stubs=" + folder.resolve("stubs"),
                "apclasspath=" + Jars.PROCESSOR,
                "apOption=retort.mode=" + mode,
                "correctErrorTypes=true",
                "mapDiagnosticLocations=true");
        return List.of(
                "-Xplugin=" + plugin,
                "-P",
                options.stream().map(it -> KAPT + it).collect(Collectors.joining(",")));
    }
}
