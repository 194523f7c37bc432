package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.Retort;
import dev.retort.annotations.Naming;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Differences;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Database;
import dev.retort.schema.Check;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One Hibernate, which makes its schema of the same compiled entities that Retort has made a revision of.
 *
 * @param naming how it names things
 */
record Judge(HibernateVersion version, Naming naming) {

    private static final String PACKAGE_INFO = """
            @Migrations(naming = Naming.%s)
            package shop.migrations;

            import dev.retort.annotations.*;
            """;
    private static final Pattern SYSTEM_SCHEMA = Pattern.compile("(?i)information_schema|pg_.*");

    /** The classes of a set, and the revision that Retort has made of them. */
    Path compiled(JudgedSet set, Path folder) {
        Project project = new Project(folder.resolve(set.name() + " " + this));
        if (set.isForEveryNaming()) {
            writeMigrations(project, naming);
        }
        project.replaceWritten(set.sources());
        String classPath = version.classPath(set.jars());
        if (set.needsLombok()) {
            return compiledWithLombok(project, classPath);
        }
        Project.Compilation compilation = set.classNames().isEmpty()
                ? project.compile(project.newClasses(), classPath, project.javaFiles())
                : project.process(project.newClasses(), classPath, project.javaFiles(), set.classNames());
        return compilation.requireSuccess().classes();
    }

    static void writeMigrations(Project project, Naming naming) {
        project.write(Project.MIGRATIONS + "/package-info.java", PACKAGE_INFO.formatted(naming));
    }

    private static Path compiledWithLombok(Project project, String classPath) {
        Path classes = project.newClasses();
        LombokTest.compile(
                project, Jars.LOMBOK + File.pathSeparator + Jars.PROCESSOR, classPath, classes, project.javaFiles());
        return classes;
    }

    List<String> differences(JudgedSet set, Path classes, Database database) throws SQLException {
        try (TestDatabase ours = TestDatabase.create(database);
                TestDatabase theirs = TestDatabase.create(database)) {
            Retort retort = Retort.on(ours.dataSource()).classLoader(classLoader(classes));
            retort.upgrade();
            assertEquals(List.of(), retort.verify().differences(), "what was made is what verify expects");
            version.schema(set, naming, "create-only").accept(classes, theirs.dataSource());
            if (set.isUsed()) {
                use(set, classes, ours, theirs);
            }
            return differences(theirs, ours, database);
        }
    }

    static List<String> differences(TestDatabase theirs, TestDatabase ours, Database database) throws SQLException {
        return Differences.between(schemaOf(theirs, database), schemaOf(ours, database));
    }

    /** Hibernate also calls some schemas invalid that it made itself; then it must say the same of ours. */
    private void use(JudgedSet set, Path classes, TestDatabase ours, TestDatabase theirs) {
        try {
            version.use(set, naming, "validate").accept(classes, ours.dataSource());
        } catch (RuntimeException e) {
            if (!e.getClass().getSimpleName().equals("SchemaManagementException")) {
                throw e;
            }
            RuntimeException own = assertThrows(
                    RuntimeException.class,
                    () -> version.schema(set, naming, "validate").accept(classes, theirs.dataSource()),
                    e::getMessage);
            assertEquals(own.getMessage(), e.getMessage());
            version.use(set, naming, "none").accept(classes, ours.dataSource());
        }
    }

    /** Revisions need no Hibernate. */
    static ClassLoader classLoader(Path classes) {
        return new CaseRun.Step(classes, "", List.of()).classLoader();
    }

    static Schema schemaOf(TestDatabase live, Database database) throws SQLException {
        Dialect dialect = Dialects.of(database);
        try (Connection connection = live.dataSource().getConnection()) {
            // A schema with nothing in it is nobody's business.
            return withoutNames(
                    Inspection.of(connection, dialect, otherSchemas(connection)).withNamespaces(Set.of()));
        }
    }

    private static SortedSet<Identifier> otherSchemas(Connection connection) throws SQLException {
        SortedSet<Identifier> schemas = new TreeSet<>();
        try (ResultSet all = connection.getMetaData().getSchemas()) {
            while (all.next()) {
                String schema = all.getString("TABLE_SCHEM");
                if (!SYSTEM_SCHEMA.matcher(schema).matches() && !schema.equals(connection.getSchema())) {
                    schemas.add(new Identifier(schema, true));
                }
            }
        }
        return schemas;
    }

    /** Hibernate calls constraints by a hash; what they are about is what must agree. */
    private static Schema withoutNames(Schema schema) {
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
        tables.replaceAll((name, table) -> table.withConstraints(
                table.constraints().map(it -> it.accept(NAMELESS)).distinct().toList()));
        return schema.withTables(tables);
    }

    @Override
    public String toString() {
        return naming == Naming.JPA ? version.toString() : version + " with " + naming;
    }

    private static final Constraint.Visitor<Constraint> NAMELESS = new Constraint.Visitor<>() {
        @Override
        public Constraint visit(PrimaryKey primaryKey) {
            List<Identifier> columns = primaryKey.columns().stream().sorted().toList();
            return new PrimaryKey(name("primary key", columns), columns);
        }

        @Override
        public Constraint visit(Unique unique) {
            List<Identifier> columns = unique.columns().stream().sorted().toList();
            return new Unique(name("unique", columns), columns);
        }

        @Override
        public Constraint visit(Check check) {
            return new Check(name("check", check.condition()), check.condition());
        }

        @Override
        public Constraint visit(ForeignKey key) {
            // Hibernate sorts the columns of a composite key by size; which refers to which is what counts.
            SortedMap<Identifier, Identifier> pairs = new TreeMap<>();
            for (int i = 0; i < key.columns().size(); i++) {
                pairs.put(key.columns().get(i), key.referencedColumns().get(i));
            }
            return new ForeignKey(
                    name("foreign key " + key.references(), pairs),
                    List.copyOf(pairs.keySet()),
                    key.references(),
                    List.copyOf(pairs.values()),
                    key.onDelete(),
                    key.onUpdate());
        }

        @Override
        public Constraint visit(Index index) {
            return new Index(name("index", index.parts()), index.parts(), index.unique());
        }

        private Identifier name(String kind, Object what) {
            return new Identifier(kind + " " + what, true);
        }
    };
}
