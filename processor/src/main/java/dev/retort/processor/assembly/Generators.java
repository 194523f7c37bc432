package dev.retort.processor.assembly;

import dev.retort.operation.KeyColumn;
import dev.retort.processor.assembly.GeneratorDefinition.Source;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
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
    private final Map<QualifiedName, List<Numbered>> numbered = new TreeMap<>();

    /** Rows that get numbers from a sequence, and the attribute that does. */
    private record Numbered(TableDraft table, Element attribute) {

        Stream<KeyColumn> columns() {
            Map<Identifier, Origin> origins = table.columnDrafts().origins();
            return table.key().stream()
                    .filter(it -> origins.get(it).location().element().equals(attribute))
                    .map(it -> new KeyColumn(table.name(), it));
        }
    }

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

    /** For each sequence the columns that have their numbers from it. */
    Map<QualifiedName, SortedSet<KeyColumn>> numbered() {
        Map<QualifiedName, SortedSet<KeyColumn>> columns = new TreeMap<>();
        numbered.forEach((sequence, all) -> columns.put(
                sequence, all.stream().flatMap(Numbered::columns).collect(Collectors.toCollection(TreeSet::new))));
        return columns;
    }

    Collection<TableDraft> tables() {
        return tables.all();
    }

    /** Where the value of a key comes from; none if the application gives it, or if it cannot be known. */
    Optional<Source> source(EntityModel entity, Mapped mapped) {
        if (!mapped.isKey() || isUnheard(entity, mapped)) {
            return Optional.empty();
        }
        return switch (strategy(mapped).orElse("")) {
            case "" -> GeneratorDefinition.ofItsOwn(mapped.attribute()).flatMap(this::source);
            case "IDENTITY" -> source(named(entity, mapped), Source.IDENTITY);
            case "UUID" -> source(named(entity, mapped), Source.JAVA);
            case "SEQUENCE" -> source(definition(entity, mapped, Source.SEQUENCE), Source.SEQUENCE);
            case "TABLE" -> source(definition(entity, mapped, Source.TABLE), Source.TABLE);
            default -> source(anyDefinition(entity, mapped), usualSource(mapped));
        };
    }

    /** Hibernate asks the parts of an embedded key, but not the parts of parts; 7 makes them identity columns all the same. */
    private boolean isUnheard(EntityModel entity, Mapped mapped) {
        return GeneratorDefinitions.isTooDeep(entity, mapped)
                && !(context.isHibernate7()
                        && strategy(mapped).filter("IDENTITY"::equals).isPresent());
    }

    private Optional<Source> source(GeneratorDefinition definition) {
        return definition.source(context.elements());
    }

    private Optional<Source> source(Optional<GeneratorDefinition> definition, Source usual) {
        // Hibernate 6 lets no "identity" outdo what the key says of itself.
        boolean isOverruled = !context.isHibernate7()
                && definition
                        .flatMap(it -> it.use().text("strategy"))
                        .filter(it -> it.value().equals("identity"))
                        .isPresent();
        return definition.isPresent() && !isOverruled ? definition.flatMap(this::source) : Optional.of(usual);
    }

    /** Hibernate 6 makes a sequence for a text key too, although it cannot use it, and 7 for what a type variable leaves open. */
    private Source usualSource(Mapped mapped) {
        return switch (kind(mapped)) {
            case INTEGER, NUMERIC -> Source.SEQUENCE;
            case TEXT -> context.isHibernate7() ? Source.JAVA : Source.SEQUENCE;
            case UUID -> Source.JAVA;
            case OTHER -> isSeenAsVariable(mapped) ? Source.SEQUENCE : Source.JAVA;
        };
    }

    private Kind kind(Mapped mapped) {
        return Kind.of(
                isSeenAsVariable(mapped)
                        ? context.types().erasure(mapped.attribute().declared())
                        : mapped.attribute().type());
    }

    /** Hibernate 7 looks at the bound of a type variable, and not at what it stands for. */
    private boolean isSeenAsVariable(Mapped mapped) {
        return context.isHibernate7() && mapped.attribute().isOfVariable();
    }

    private static Optional<String> strategy(Mapped mapped) {
        return mapped.attribute().persistence("GeneratedValue").map(it -> it.constant("strategy")
                .orElse("AUTO"));
    }

    private static Optional<Located<String>> wanted(Mapped mapped) {
        return mapped.attribute().persistence("GeneratedValue").flatMap(it -> it.text("generator"));
    }

    /** Hibernate 6 goes by the description, Hibernate 7 by the strategy, should they disagree. */
    private Optional<GeneratorDefinition> definition(EntityModel entity, Mapped mapped, Source source) {
        return GeneratorDefinition.ofItsOwn(mapped.attribute())
                .or(() -> definitions.of(
                        entity,
                        mapped,
                        wanted(mapped),
                        it -> !context.isHibernate7()
                                || !it.use().isPersistence()
                                || source(it).filter(source::equals).isPresent()));
    }

    /** An annotation of its own outdoes every strategy, and to Hibernate 6 so does a generator that is there. */
    private Optional<GeneratorDefinition> named(EntityModel entity, Mapped mapped) {
        Optional<GeneratorDefinition> own = GeneratorDefinition.ofItsOwn(mapped.attribute());
        return own.isPresent() || context.isHibernate7() || wanted(mapped).isEmpty()
                ? own
                : definitions.of(entity, mapped, wanted(mapped), it -> true);
    }

    /** An annotation of its own outdoes one that has to be named. */
    private Optional<GeneratorDefinition> anyDefinition(EntityModel entity, Mapped mapped) {
        return GeneratorDefinition.ofItsOwn(mapped.attribute())
                .or(() -> definitions.of(entity, mapped, wanted(mapped), it -> true));
    }

    void generate(EntityModel entity, Mapped mapped) {
        Optional<AnnotationUse> generated = mapped.attribute().persistence("GeneratedValue");
        if (!mapped.isKey()) {
            // Anywhere else it is refused.
            generated.filter(it -> entity.declaration().hasKeyClass()).ifPresent(it -> context.reports()
                    .withoutEffect(it.where(), it + " without @Id", "use @Default or a sequence of your own"));
            return;
        }
        if (isUnheard(entity, mapped)) {
            generated.ifPresent(it -> context.reports()
                    .withoutEffect(
                            it.where(), it + " in an embeddable within a key", "let the application give the value"));
            return;
        }
        Kind kind = Kind.of(mapped.attribute().type());
        Optional<GeneratorDefinition> named = named(entity, mapped);
        switch (strategy(mapped).orElse("")) {
            case "" ->
                GeneratorDefinition.ofItsOwn(mapped.attribute())
                        .ifPresent(it -> add(entity, mapped, it.use().where(), Optional.of(it)));
            case "IDENTITY", "UUID" -> {
                refuseUnknown(mapped, named);
                if (named.isPresent()) {
                    add(entity, mapped, generated.get().where(), named);
                } else if (strategy(mapped).filter("IDENTITY"::equals).isPresent()) {
                    require(kind == Kind.INTEGER, generated.get(), mapped);
                } else {
                    requireUuid(kind(mapped), generated.get(), mapped);
                }
            }
            case "SEQUENCE" ->
                add(entity, mapped, generated.get().where(), definition(entity, mapped, Source.SEQUENCE));
            case "TABLE" -> add(entity, mapped, generated.get().where(), definition(entity, mapped, Source.TABLE));
            default -> {
                require(kind != Kind.OTHER, generated.get(), mapped);
                add(entity, mapped, generated.get().where(), anyDefinition(entity, mapped));
            }
        }
    }

    /** For the entries of a collection, of which {@code @CollectionId} says how. */
    void generate(EntityModel entity, Mapped collection, TableDraft table, AnnotationUse written) {
        Optional<Located<String>> wanted = written.text("generator");
        Numbered rows = new Numbered(table, collection.where().element());
        if (wanted.filter(it -> it.value().equals("sequence")).isPresent()) {
            addSequence(table, rows, Optional.empty(), Optional.empty(), written.where());
        } else if (wanted.isPresent()) {
            definitions
                    .of(entity, collection, wanted, it -> source(it).equals(Optional.of(Source.SEQUENCE)))
                    .ifPresent(it -> addSequence(table, rows, Optional.of(it), wanted, written.where()));
        }
    }

    private void refuseUnknown(Mapped mapped, Optional<GeneratorDefinition> named) {
        if (named.isEmpty() && !context.isHibernate7()) {
            wanted(mapped).filter(it -> !definitions.isDescribed(it.value())).ifPresent(it -> context.reports()
                    .refused(
                            it.where(),
                            "a strategy beside the name of a generator that is not there",
                            "leave the generator out"));
        }
    }

    private void requireUuid(Kind kind, AnnotationUse use, Mapped mapped) {
        if (kind == Kind.OTHER && isSeenAsVariable(mapped)) {
            context.reports()
                    .refused(
                            use.where(),
                            "generating a UUID for a type variable without a bound",
                            "write one, as in <T extends UUID>, or declare the key where its type is known");
        } else {
            require(kind == Kind.UUID || kind == Kind.TEXT, use, mapped);
        }
    }

    private void require(boolean fits, AnnotationUse use, Mapped mapped) {
        if (!fits) {
            context.reports()
                    .refused(
                            use.where(),
                            "generating a key of type " + mapped.attribute().type() + " this way",
                            "use a number, or a UUID with GenerationType.UUID");
        }
    }

    /** @param generated where the key says that it is */
    private void add(EntityModel entity, Mapped mapped, Location generated, Optional<GeneratorDefinition> definition) {
        Optional<Source> source = source(entity, mapped);
        if (source.isEmpty()) {
            AnnotationUse unknown = definition.orElseThrow().use();
            Located<String> strategy = unknown.text("strategy").orElseThrow();
            context.reports().at(strategy.where(), Problem.CLASS_MISSING, strategy.value(), unknown);
            return;
        }
        Location where = definition.map(it -> it.use().where()).orElse(generated);
        definition.flatMap(it -> it.makesMore(context.elements())).ifPresent(it -> context.reports()
                .withoutEffect(
                        where,
                        "what " + it.getSimpleName() + " makes in the database by its own code",
                        "create it in a revision, with op.execute"));
        switch (source.get()) {
            // Rows of subclasses draw their numbers from the same sequence, wherever they are.
            case SEQUENCE, NATIVE -> {
                Numbered rows = new Numbered(entity.table(), mapped.where().element());
                addSequence(entity.root().table(), rows, definition, wanted(mapped), where);
            }
            case TABLE -> tables.add(entity, mapped, definition, wanted(mapped), where);
            case IDENTITY, JAVA -> {}
        }
    }

    /** @param table what the sequence is named after if nothing else is said */
    private void addSequence(
            TableDraft table,
            Numbered rows,
            Optional<GeneratorDefinition> definition,
            Optional<Located<String>> wanted,
            Location where) {
        QualifiedName name = context.names()
                .qualified(
                        Names.What.SEQUENCE,
                        definition.isPresent() ? definition.flatMap(GeneratorDefinition::name) : wanted,
                        context.names().rules().sequence(table.name().name()),
                        definition.flatMap(GeneratorDefinition::schema),
                        where);
        Sequence sequence = new Sequence(
                name,
                definition
                        .map(it -> it.number("initialValue", "initial_value", 1))
                        .orElse(1),
                definition.map(it -> it.increment(DEFAULT_INCREMENT)).orElse(DEFAULT_INCREMENT));
        if (sequence.increment() < 0) {
            context.reports().unsupported(where, "a sequence that counts down");
        }
        definition.flatMap(it -> it.asksForItself(context.elements())).ifPresent(it -> context.reports()
                .at(where, Problem.GENERATOR_UNSEEN, it.getSimpleName(), sequence.name(), sequence.increment()));
        numbered.computeIfAbsent(name, it -> new ArrayList<>()).add(rows);
        add(sequence, where);
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
