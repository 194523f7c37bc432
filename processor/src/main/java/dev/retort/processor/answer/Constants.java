package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.annotations.Using;
import dev.retort.operation.Conversion;
import dev.retort.operation.RenameValues;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Enumeration;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What became of the constants that rows hold, by name or by position. */
public final class Constants {

    /** A constant that rows may hold and that is declared no more. */
    private record Gone(TypeElement type, String constant, String column) {}

    /** A column by its present name. */
    public record Place(QualifiedName table, Identifier column) {}

    private static final Set<TypeName> NUMBERS = Set.of(TypeName.TINYINT, TypeName.SMALLINT);

    private final Snapshot before;
    private final Answers answers = new Answers();
    private final DroppedConstants dropped = new DroppedConstants();
    private final List<RenameValues> renamed = new ArrayList<>();
    private final SortedMap<Identifier, Map<String, String>> renamedValues = new TreeMap<>();
    private final Map<Place, Conversion> conversions = new LinkedHashMap<>();
    private final List<Gone> gone = new ArrayList<>();
    private final List<Report> questions = new ArrayList<>();

    private Constants(Snapshot before) {
        this.before = before;
    }

    /** @param before under the present names */
    public static Constants of(Assembly assembly, Snapshot before) {
        Constants constants = new Constants(before);
        assembly.origins().forEach((table, origin) -> origin.enumerations()
                .forEach((column, enumeration) -> constants.compare(
                        table, column, enumeration, origin.columns().get(column).location())));
        return constants;
    }

    /** What the rows get, in columns by their present names. */
    public List<RenameValues> renamed() {
        return List.copyOf(renamed);
    }

    /** For each enum type by its present name, values with another. */
    public SortedMap<Identifier, Map<String, String>> renamedValues() {
        return Collections.unmodifiableSortedMap(renamedValues);
    }

    /** What makes positions of names, and values of positions. */
    public Map<Place, Conversion> conversions() {
        return Map.copyOf(conversions);
    }

    /** What is wrong with the answers that are there. */
    public List<Report> reports() {
        return Stream.concat(answers.reports().stream(), dropped.reports().stream())
                .toList();
    }

    /** What only the developer can tell. */
    public List<Report> questions() {
        return questions.stream().distinct().toList();
    }

    /** @param revision what stops where a row still holds one of them */
    public List<Report> losses(String revision) {
        return gone.stream()
                .map(it -> Report.at(
                        Location.of(it.type),
                        Problem.CONSTANT_REMOVED,
                        it.type.getSimpleName(),
                        it.constant,
                        revision,
                        it.column))
                .toList();
    }

    private void compare(QualifiedName table, Identifier column, Enumeration now, Location where) {
        String name = table + "." + column;
        dropped.read(now);
        Optional<Identifier> typeBefore = enumTypeBefore(table, column);
        Optional<List<String>> names =
                typeBefore.map(it -> before.schema().enumType(it).values()).or(() -> names(table, column));
        Optional<List<String>> positions = Optional.ofNullable(before.declared().get(table))
                .map(it -> it.constants().get(column));
        if (now.inArray()) {
            compareInArrays(table, column, now, where);
        } else if (names.isPresent() && now.isType() && typeBefore.isPresent()) {
            Map<String, String> values = compareNames(name, now, names.get());
            if (!values.isEmpty()) {
                renamedValues.put(typeBefore.get(), values);
            }
        } else if (names.isPresent() && !now.byPosition()) {
            rename(table, column, compareNames(name, now, names.get()));
        } else if (names.isPresent()) {
            conversions.put(
                    new Place(table, column),
                    new Positions(column, now.names(), compareNames(name, now, names.get())).ofNames(typeBefore));
        } else if (positions.isPresent() && now.isType()) {
            Map<String, String> renames = compareNames(name, now, positions.get());
            conversions.put(
                    new Place(table, column),
                    new Positions(column, positions.get(), inverted(renames)).becomingValues(now.typeName()));
        } else if (positions.isPresent() && !now.byPosition()) {
            rename(table, column, named(positions.get(), compareNames(name, now, positions.get())));
        } else if (positions.isPresent()) {
            comparePositions(name, now, positions.get());
        } else {
            nothingToCompare(name, now);
        }
    }

    private void nothingToCompare(String column, Enumeration now) {
        answered(now).forEach((constant, answer) -> answers.done(answer, words(answer), column + " is new"));
    }

    private void compareInArrays(QualifiedName table, Identifier column, Enumeration now, Location where) {
        String name = table + "." + column;
        Optional<ColumnType> was = typeBefore(table, column).filter(it -> it.name() == TypeName.ARRAY);
        Optional<List<String>> constants = Optional.ofNullable(before.declared().get(table))
                .map(it -> it.constants().get(column))
                .filter(it -> was.isPresent());
        if (constants.isEmpty()) {
            nothingToCompare(name, now);
        } else if (now.byPosition()
                == NUMBERS.contains(was.get().element().orElseThrow().name())) {
            compareInArrays(name, now, constants.get());
        } else if (Annotated.of(where.element()).named(Using.class.getName()).isEmpty()) {
            questions.add(Report.at(
                    where,
                    Problem.USING_MISSING,
                    name,
                    was.get(),
                    now.byPosition() ? "arrays of positions" : "arrays of names",
                    "@Using(value = \"...\", downgrade = \"...\")"));
        }
    }

    private Optional<ColumnType> typeBefore(QualifiedName table, Identifier column) {
        return Optional.ofNullable(before.schema().tables().get(table))
                .flatMap(it -> it.column(column))
                .map(Column::type);
    }

    /** No database changes what is in arrays by a word, and no check looks into them. */
    private void compareInArrays(String column, Enumeration now, List<String> was) {
        int asked = gone.size();
        if (now.byPosition()) {
            comparePositions(column, now, was);
        } else {
            was.stream()
                    .filter(it -> !now.names().contains(it) && !dropped.letGo(now.type(), it))
                    .forEach(it -> gone.add(new Gone(now.type(), it, column)));
        }
        List<Gone> inArrays = gone.subList(asked, gone.size());
        inArrays.forEach(it -> questions.add(Report.at(
                Location.of(it.type), Problem.CONSTANT_IN_ARRAY, it.type.getSimpleName(), it.constant, it.column)));
        inArrays.clear();
    }

    private static Map<String, String> inverted(Map<String, String> renames) {
        Map<String, String> inverted = new LinkedHashMap<>();
        renames.forEach((from, to) -> inverted.put(to, from));
        return inverted;
    }

    private Optional<Identifier> enumTypeBefore(QualifiedName table, Identifier column) {
        return typeBefore(table, column).flatMap(ColumnType::enumType);
    }

    private Optional<List<String>> names(QualifiedName table, Identifier column) {
        return Optional.ofNullable(before.schema().tables().get(table)).stream()
                .flatMap(it -> it.checks().stream())
                .map(Check::condition)
                .filter(it ->
                        it instanceof Condition.OneOf oneOf && oneOf.column().equals(column))
                .map(it -> ((Condition.OneOf) it).values())
                .findFirst();
    }

    private void rename(QualifiedName table, Identifier column, Map<String, String> values) {
        if (!values.isEmpty()) {
            renamed.add(new RenameValues(table, column, values));
        }
    }

    /** What positions become that are texts by now. */
    private static Map<String, String> named(List<String> was, Map<String, String> renames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < was.size(); i++) {
            names.put(String.valueOf(i), renames.getOrDefault(was.get(i), was.get(i)));
        }
        return names;
    }

    /** Old names with the new ones that are the same constants; the rest of what went and came is asked about. */
    private Map<String, String> compareNames(String column, Enumeration now, List<String> was) {
        List<String> is = now.names();
        Map<String, String> renames = new LinkedHashMap<>();
        answered(now).forEach((constant, answer) -> {
            String from = answer.value();
            String to = constant.getSimpleName().toString();
            if (was.contains(to)) {
                answers.done(answer, words(answer), column + " holds " + to + " already");
            } else if (!was.contains(from) || is.contains(from)) {
                answers.failed(answer, is.contains(from) ? "it is still declared" : column + " never held it");
            } else if (dropped.mayGo(now.type(), from)) {
                answers.contradicts(answer, words(answer), "@Dropped(\"" + from + "\")");
            } else if (renames.containsKey(from)) {
                answers.contradicts(answer, words(answer), "the same on " + renames.get(from));
            } else {
                answers.used(answer);
                renames.put(from, to);
            }
        });
        List<String> left = new ArrayList<>(was);
        left.removeAll(is);
        left.removeAll(renames.keySet());
        left.removeIf(it -> dropped.letGo(now.type(), it));
        List<Element> come = now.constants().stream()
                .filter(it -> !was.contains(it.getSimpleName().toString()))
                .filter(it -> !renames.containsValue(it.getSimpleName().toString()))
                .toList();
        left.removeAll(asked(now, left, come));
        left.forEach(it -> gone.add(new Gone(now.type(), it, column)));
        return renames;
    }

    /** Those that are asked about: of the likeliest pairs. */
    private List<String> asked(Enumeration now, List<String> left, List<Element> come) {
        List<String> open = new ArrayList<>(left);
        List<String> asked = new ArrayList<>();
        List<Element> unasked = new ArrayList<>(come);
        while (!open.isEmpty() && !unasked.isEmpty()) {
            String old = open.stream()
                    .max(Comparator.comparing(it -> likeness(it, likeliest(it, unasked))))
                    .orElseThrow();
            Element constant = likeliest(old, unasked);
            open.remove(old);
            asked.add(old);
            unasked.remove(constant);
            questions.add(Report.at(
                    Location.of(constant),
                    Problem.AMBIGUOUS_RENAME,
                    "constant " + old + " of " + now.type().getSimpleName(),
                    constant.getSimpleName(),
                    old,
                    now.type().getSimpleName()));
        }
        return asked;
    }

    private static Element likeliest(String old, List<Element> constants) {
        return constants.stream()
                .max(Comparator.comparing(it -> likeness(old, it)))
                .orElseThrow();
    }

    private static int likeness(String old, Element constant) {
        return Likeness.lettersInCommon(old, constant.getSimpleName().toString());
    }

    /** Only a name may change, or the end: where a constant stands is what it means in the rows. */
    private void comparePositions(String column, Enumeration now, List<String> was) {
        List<Element> constants = now.constants();
        List<String> is = now.names();
        Map<Element, Located<String>> answered = answered(now);
        boolean inPlace = true;
        for (int i = 0; i < Math.min(was.size(), is.size()) && inPlace; i++) {
            String old = was.get(i);
            Optional<Located<String>> answer = Optional.ofNullable(answered.remove(constants.get(i)));
            inPlace = is.get(i).equals(old) || !is.contains(old) && !was.contains(is.get(i));
            if (is.get(i).equals(old)) {
                answer.ifPresent(it -> answers.done(it, words(it), column + " holds " + old + " already"));
            } else if (inPlace && answer.filter(it -> it.value().equals(old)).isPresent()) {
                answers.used(answer.get());
            } else {
                questions.add(moved(constants.get(i), column, i, old, inPlace, now.inArray()));
            }
        }
        answered.values().forEach(it -> answers.failed(it, "no constant of that name stood there"));
        if (inPlace && is.size() < was.size()) {
            was.subList(is.size(), was.size()).stream()
                    .filter(it -> !dropped.letGo(now.type(), it))
                    .forEach(it -> gone.add(new Gone(now.type(), it, column)));
        }
    }

    private static Report moved(
            Element constant, String column, int position, String old, boolean inPlace, boolean inArray) {
        String names = ", or write @Enumerated(EnumType.STRING) on the attribute, which gives the rows names";
        String rename = ", or write @RenamedFrom(\"" + old + "\") here if it only has another name";
        return Report.at(
                Location.of(constant),
                Problem.CONSTANT_MOVED,
                constant.getSimpleName(),
                position,
                column,
                old,
                (inArray ? "" : names) + (inPlace ? rename : ""));
    }

    private static Map<Element, Located<String>> answered(Enumeration now) {
        Map<Element, Located<String>> answered = new LinkedHashMap<>();
        now.constants().forEach(it -> Annotated.of(it)
                .named(RenamedFrom.class.getName())
                .flatMap(use -> use.text("value"))
                .ifPresent(answer -> answered.put(it, answer)));
        return answered;
    }

    private static String words(Located<String> answer) {
        return "@RenamedFrom(\"" + answer.value() + "\")";
    }
}
