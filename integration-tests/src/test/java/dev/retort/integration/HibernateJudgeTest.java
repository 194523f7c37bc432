package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.Retort;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The entities of the cases, made into a database by Retort and into another by Hibernate: the two must not differ. */
class HibernateJudgeTest {

    @TempDir
    static Path folder;

    static List<Case> cases() throws IOException {
        String wanted = System.getProperty("case", "");
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders.map(Case::new)
                    .filter(it -> it.name().contains(wanted))
                    .filter(it -> it.notJudged().isEmpty())
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case it) throws SQLException {
        Project project = new Project(folder.resolve(it.name()));
        project.replaceWritten(it.after());
        CaseRun.Step step = new CaseRun.Step(project.compile().requireSuccess().classes(), "", List.of());
        ClassLoader classLoader = step.classLoader();
        try (TestDatabase ours = TestDatabase.create(Database.POSTGRESQL);
                TestDatabase theirs = TestDatabase.create(Database.POSTGRESQL)) {
            Retort.on(ours.dataSource()).classLoader(classLoader).upgrade();
            HibernateSchema.export(
                    HibernateSchema.entities(step.classes(), classLoader), classLoader, theirs.dataSource());
            assertEquals(List.of(), Differences.between(schemaOf(theirs), schemaOf(ours)));
        }
    }

    private static Schema schemaOf(TestDatabase database) throws SQLException {
        Dialect dialect = Dialects.of(Database.POSTGRESQL);
        try (Connection connection = database.dataSource().getConnection()) {
            return withoutNames(Inspection.of(connection, dialect, new TreeSet<>()));
        }
    }

    /** Hibernate calls constraints by a hash; what they are about is what must agree. */
    private static Schema withoutNames(Schema schema) {
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(schema.tables());
        tables.replaceAll((name, table) -> table.withConstraints(
                table.constraints().map(it -> it.accept(NAMELESS)).distinct().toList()));
        return schema.withTables(tables);
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
                    name("foreign key", pairs),
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
