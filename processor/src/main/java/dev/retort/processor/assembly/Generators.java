package dev.retort.processor.assembly;

import dev.retort.processor.assembly.GeneratorDefinition.Source;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.type.TypeMirror;

/** Where keys come from: identity columns, sequences, tables of numbers, or Java. */
final class Generators {

    /** JPA's default, and so the step of a sequence that nobody described. */
    private static final int DEFAULT_INCREMENT = 50;

    private final Context context;
    private final GeneratorDefinitions definitions;
    private final GeneratorTables tables;
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, Location> places = new TreeMap<>();

    Generators(Context context) {
        this.context = context;
        this.definitions = new GeneratorDefinitions(context);
        this.tables = new GeneratorTables(context);
    }

    void learn(EntityModel entity) {
        definitions.learn(entity);
    }

    Collection<Sequence> sequences() {
        return sequences.values();
    }

    /** For each sequence, the first declaration of it. */
    Map<QualifiedName, Location> places() {
        return places;
    }

    Collection<TableDraft> tables() {
        return tables.all();
    }

    boolean isIdentity(Mapped mapped) {
        return strategy(mapped).filter("IDENTITY"::equals).isPresent();
    }

    private static Optional<String> strategy(Mapped mapped) {
        return mapped.attribute().persistence("GeneratedValue").map(it -> it.constant("strategy")
                .orElse("AUTO"));
    }

    void generate(EntityModel entity, Mapped mapped) {
        Optional<AnnotationUse> generated = mapped.attribute().persistence("GeneratedValue");
        if (generated.isEmpty()) {
            return;
        }
        AnnotationUse use = generated.get();
        if (!mapped.isKey()) {
            context.reports()
                    .at(
                            use.where(),
                            Problem.WITHOUT_EFFECT,
                            use + " without @Id",
                            "use @Default or a sequence of your own");
            return;
        }
        Kind kind = Kind.of(mapped.attribute().type());
        Optional<Located<String>> wanted = use.text("generator");
        switch (strategy(mapped).orElseThrow()) {
            case "IDENTITY" -> require(kind == Kind.INTEGER, use, mapped);
            case "UUID" -> require(kind == Kind.UUID || kind == Kind.TEXT, use, mapped);
            case "SEQUENCE" -> {
                Optional<GeneratorDefinition> definition = definition(entity, mapped, wanted, Source.SEQUENCE);
                add(entity, mapped, use, definition, Source.SEQUENCE);
            }
            case "TABLE" -> {
                Optional<GeneratorDefinition> definition = definition(entity, mapped, wanted, Source.TABLE);
                add(entity, mapped, use, definition, Source.TABLE);
            }
            default -> {
                Optional<GeneratorDefinition> definition = definitions.of(entity, mapped, wanted, it -> true);
                require(kind != Kind.OTHER, use, mapped);
                // Hibernate 6 makes a sequence for a text key too, although it cannot use it.
                boolean isCounted =
                        kind == Kind.INTEGER || kind == Kind.NUMERIC || kind == Kind.TEXT && !context.isHibernate7();
                if (isCounted || definition.isPresent()) {
                    add(entity, mapped, use, definition, Source.SEQUENCE);
                }
            }
        }
    }

    /** For the entries of a collection, of which {@code @CollectionId} says how. */
    void generate(EntityModel entity, Mapped collection, TableDraft table, AnnotationUse written) {
        Optional<Located<String>> wanted = written.text("generator");
        if (wanted.filter(it -> it.value().equals("sequence")).isPresent()) {
            addSequence(table, Optional.empty(), Optional.empty(), written.where());
        } else if (wanted.isPresent()) {
            definitions
                    .of(entity, collection, wanted, it -> it.source().equals(Optional.of(Source.SEQUENCE)))
                    .ifPresent(it -> addSequence(table, Optional.of(it), wanted, written.where()));
        }
    }

    /** Hibernate 6 goes by the description, Hibernate 7 by the strategy, should they disagree. */
    private Optional<GeneratorDefinition> definition(
            EntityModel entity, Mapped mapped, Optional<Located<String>> wanted, Source source) {
        return definitions.of(
                entity,
                mapped,
                wanted,
                it -> !context.isHibernate7()
                        || !it.use().isPersistence()
                        || it.source().filter(source::equals).isPresent());
    }

    private void require(boolean fits, AnnotationUse use, Mapped mapped) {
        if (!fits) {
            context.reports()
                    .at(
                            use.where(),
                            Problem.REFUSED_BY_HIBERNATE,
                            "generating a key of type " + mapped.attribute().type() + " this way",
                            "use a number, or a UUID with GenerationType.UUID");
        }
    }

    /** @param usual where the numbers come from unless the definition knows */
    private void add(
            EntityModel entity,
            Mapped mapped,
            AnnotationUse use,
            Optional<GeneratorDefinition> definition,
            Source usual) {
        Optional<Source> source = definition.map(GeneratorDefinition::source).orElse(Optional.of(usual));
        if (source.isEmpty()) {
            AnnotationUse unknown = definition.orElseThrow().use();
            context.reports()
                    .at(unknown.where(), Problem.UNSUPPORTED_MAPPING, unknown + " with a strategy that only it knows");
            return;
        }
        Location where = definition.map(it -> it.use().where()).orElse(use.where());
        switch (source.get()) {
            // Rows of subclasses draw their numbers from the same sequence, wherever they are.
            case SEQUENCE -> addSequence(entity.root().table(), definition, use.text("generator"), where);
            case TABLE -> tables.add(entity, mapped, definition, use.text("generator"), where);
            case JAVA -> {}
        }
    }

    private void addSequence(
            TableDraft table,
            Optional<GeneratorDefinition> definition,
            Optional<Located<String>> wanted,
            Location where) {
        definition.flatMap(it -> it.use().text("options")).ifPresent(it -> context.reports()
                .at(it.where(), Problem.UNSUPPORTED_MAPPING, "options of a sequence"));
        QualifiedName name = context.names()
                .qualified(
                        Names.What.SEQUENCE,
                        definition.flatMap(GeneratorDefinition::name).or(() -> wanted),
                        context.names().rules().sequence(table.name().name()),
                        definition.flatMap(GeneratorDefinition::schema),
                        where);
        add(
                new Sequence(
                        name,
                        definition
                                .map(it -> it.number("initialValue", "initial_value", 1))
                                .orElse(1),
                        definition
                                .map(it -> it.number("allocationSize", "increment_size", DEFAULT_INCREMENT))
                                .orElse(DEFAULT_INCREMENT)),
                where);
    }

    private void add(Sequence sequence, Location where) {
        Sequence there = sequences.putIfAbsent(sequence.name(), sequence);
        places.putIfAbsent(sequence.name(), where);
        if (there != null && !there.equals(sequence)) {
            context.reports()
                    .at(
                            where,
                            Problem.SEQUENCE_TWICE,
                            sequence.name(),
                            sequence.start(),
                            sequence.increment(),
                            there.start(),
                            there.increment());
        }
    }

    /** What a key is made of, as far as generators care. */
    private enum Kind {
        INTEGER,
        NUMERIC,
        TEXT,
        UUID,
        OTHER;

        static Kind of(TypeMirror type) {
            return switch (JavaTypes.name(type)) {
                case "byte",
                        "short",
                        "int",
                        "long",
                        "java.lang.Byte",
                        "java.lang.Short",
                        "java.lang.Integer",
                        "java.lang.Long" -> INTEGER;
                case "java.math.BigInteger", "java.math.BigDecimal" -> NUMERIC;
                case "java.lang.String" -> TEXT;
                case "java.util.UUID" -> UUID;
                default -> OTHER;
            };
        }
    }
}
