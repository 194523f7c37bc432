package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Where keys come from: identity columns, sequences, or Java. */
final class Generators {

    /** JPA's default, and so the step of a sequence that nobody described. */
    private static final int DEFAULT_INCREMENT = 50;

    private final Context context;
    private final Map<String, AnnotationUse> byName = new HashMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();

    Generators(Context context) {
        this.context = context;
    }

    /** A generator's name is good everywhere, wherever it is described. */
    void learn(EntityModel entity) {
        Stream<Element> classes = entity.declaration().lineage().stream().map(Element.class::cast);
        Stream<Element> members =
                entity.attributes().stream().map(it -> it.attribute().member());
        Stream.concat(classes, members)
                .flatMap(it -> sequenceGenerators(it).stream())
                .forEach(it -> it.text("name").ifPresent(name -> byName.putIfAbsent(name.value(), it)));
    }

    private static List<AnnotationUse> sequenceGenerators(Element element) {
        return Annotated.of(element).repeated("SequenceGenerator", "SequenceGenerators");
    }

    Collection<Sequence> sequences() {
        return sequences.values();
    }

    boolean isIdentity(Mapped mapped) {
        return strategy(mapped).filter("IDENTITY"::equals).isPresent();
    }

    private static Optional<String> strategy(Mapped mapped) {
        return mapped.attribute().persistence("GeneratedValue").map(it -> it.constant("strategy")
                .orElse("AUTO"));
    }

    void sequenceFor(TableDraft table, Mapped mapped) {
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
        switch (strategy(mapped).orElseThrow()) {
            case "IDENTITY" -> require(kind == Kind.INTEGER, use, mapped);
            case "SEQUENCE" -> addSequence(table, mapped, use);
            case "UUID" -> require(kind == Kind.UUID || kind == Kind.TEXT, use, mapped);
            case "TABLE" ->
                context.reports()
                        .at(
                                use.at("strategy"),
                                Problem.UNSUPPORTED_MAPPING,
                                "a generator that keeps its numbers in a table");
            default -> {
                require(kind != Kind.OTHER, use, mapped);
                // Hibernate 6 makes a sequence for a text key too, although it cannot use it.
                if (kind == Kind.INTEGER || kind == Kind.NUMERIC || kind == Kind.TEXT && !context.isHibernate7()) {
                    addSequence(table, mapped, use);
                }
            }
        }
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

    private void addSequence(TableDraft table, Mapped mapped, AnnotationUse use) {
        Optional<Located<String>> wanted = use.text("generator");
        Optional<AnnotationUse> description =
                wanted.isPresent() ? wanted.map(it -> byName.get(it.value())) : nearest(mapped);
        Optional<Located<String>> written = description
                .flatMap(it -> it.text("sequenceName").or(() -> it.text("name")))
                .or(() -> wanted);
        description.flatMap(it -> it.text("options")).ifPresent(it -> context.reports()
                .at(it.where(), Problem.UNSUPPORTED_MAPPING, "options of a sequence"));
        Location where = description.map(AnnotationUse::where).orElse(use.where());
        Identifier name = context.names()
                .of(
                        Names.What.SEQUENCE,
                        written,
                        context.names().rules().sequence(table.name().name()),
                        where);
        Optional<Identifier> schema = description
                .flatMap(it -> it.text("schema"))
                .flatMap(it -> context.names().written(Names.What.SCHEMA, it));
        add(
                new Sequence(
                        new QualifiedName(schema, name),
                        description.map(it -> it.number("initialValue", 1)).orElse(1),
                        description
                                .map(it -> it.number("allocationSize", DEFAULT_INCREMENT))
                                .orElse(DEFAULT_INCREMENT)),
                where);
    }

    /** On the key itself, or else on its class. */
    private static Optional<AnnotationUse> nearest(Mapped mapped) {
        Element member = mapped.attribute().member();
        return Stream.of(member, member.getEnclosingElement())
                .flatMap(it -> sequenceGenerators(it).stream())
                .findFirst();
    }

    private void add(Sequence sequence, Location where) {
        Sequence there = sequences.putIfAbsent(sequence.name(), sequence);
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
