package dev.retort.processor.answer;

import dev.retort.annotations.RenamedFrom;
import dev.retort.annotations.Using;
import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.assembly.Enumeration;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What became of the constants that rows hold, by name or by position. */
public final class Constants {

    /** A constant that rows may hold and that is declared no more. */
    private record Gone(TypeElement type, String constant, String column) {}

    private final Snapshot before;
    private final ValuesOfRows values;
    private final Answers answers = new Answers();
    private final DroppedConstants dropped = new DroppedConstants();
    private final List<Gone> gone = new ArrayList<>();
    private final List<Report> questions = new ArrayList<>();

    private Constants(Assembly assembly, Snapshot before) {
        this.before = before;
        this.values = new ValuesOfRows(assembly, before.schema());
    }

    /** @param before under the present names */
    public static Constants of(Assembly assembly, Snapshot before) {
        Constants constants = new Constants(assembly, before);
        assembly.origins().forEach((table, origin) -> {
            if (!origin.enumerations().isEmpty()) {
                new TreeMap<>(origin.enumerations())
                        .forEach((column, enumeration) -> constants.compare(
                                table,
                                column,
                                enumeration,
                                origin.columns().get(column).location()));
            }
        });
        return constants;
    }

    public ValuesOfRows values() {
        return values;
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
        Optional<Held> held = Held.before(before, table, column);
        if (held.isEmpty() || held.get().inArray() != now.inArray()) {
            nothingToCompare(name, now);
        } else if (now.inArray()) {
            compareInArrays(name, now, held.get(), where);
        } else if (held.get().kind() == Held.Kind.POSITIONS && now.byPosition()) {
            comparePositions(name, now, held.get().constants());
        } else {
            values.change(table, column, held.get(), now, compareNames(name, now, held.get()));
        }
    }

    private void nothingToCompare(String column, Enumeration now) {
        answered(now).forEach((constant, answer) -> answers.done(answer, words(answer), column + " is new"));
    }

    /** No database changes what is in arrays by a word, and no check looks into them. */
    private void compareInArrays(String column, Enumeration now, Held was, Location where) {
        if (was.areNumbers() != now.areNumbers()) {
            if (Annotated.of(where.element()).named(Using.class.getName()).isEmpty()) {
                questions.add(Report.at(
                        where,
                        Problem.USING_MISSING,
                        column,
                        ColumnType.arrayOf(was.type()),
                        now.areNumbers() ? "arrays of positions" : "arrays of names",
                        "no database makes one of the other by itself",
                        "write @Using(value = \"...\", downgrade = \"...\") here, with the SQL that does"));
            }
            return;
        }
        int asked = gone.size();
        if (now.byPosition() && was.kind() == Held.Kind.POSITIONS) {
            comparePositions(column, now, was.constants());
        } else {
            was.stored().forEach((constant, stored) -> compareInArrays(column, now, was, constant, stored));
        }
        List<Gone> inArrays = gone.subList(asked, gone.size());
        inArrays.forEach(it -> questions.add(Report.at(
                Location.of(it.type), Problem.CONSTANT_IN_ARRAY, it.type.getSimpleName(), it.constant, it.column)));
        inArrays.clear();
    }

    private void compareInArrays(String column, Enumeration now, Held was, String constant, String stored) {
        String is = now.stored().get(constant);
        if (is != null && !is.equals(stored)) {
            questions.add(Report.at(
                    Location.of(now.constant(constant)),
                    Problem.CODE_IN_ARRAY,
                    constant,
                    now.type().getSimpleName(),
                    is,
                    stored,
                    column));
        } else if (is == null && keeper(stored, was, now).isEmpty() && !dropped.letGo(now.type(), constant)) {
            gone.add(new Gone(now.type(), constant, column));
        }
    }

    /** The new constant with the code of one that is gone, which then has another name. */
    private static Optional<String> keeper(String code, Held was, Enumeration now) {
        return now.codes().entrySet().stream()
                .filter(it -> was.kind() == Held.Kind.CODES && it.getValue().equals(code))
                .map(Map.Entry::getKey)
                .filter(it -> !was.stored().containsKey(it))
                .findFirst();
    }

    /** Old names with the new ones of the same constants; the rest of what went and came is asked about. */
    private Map<String, String> compareNames(String column, Enumeration now, Held held) {
        Set<String> was = new LinkedHashSet<>(held.constants());
        Set<String> is = Set.copyOf(now.names());
        Map<String, String> renames = new LinkedHashMap<>();
        Map<Element, Located<String>> answered = answered(now);
        was.stream().filter(it -> !is.contains(it)).forEach(it -> keeper(
                        held.stored().get(it), held, now)
                .filter(keeper -> !answered.containsKey(now.constant(keeper)))
                .ifPresent(keeper -> renames.put(it, keeper)));
        answered.forEach((constant, answer) -> {
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
        left.removeIf(it -> isTakenOver(column, now, held, it));
        left.forEach(it -> gone.add(new Gone(now.type(), it, column)));
        was.stream().filter(is::contains).forEach(it -> renames.put(it, it));
        return renames;
    }

    /** Rows of a constant that is gone would be taken for those of another. */
    private boolean isTakenOver(String column, Enumeration now, Held was, String lost) {
        String code = was.stored().get(lost);
        Optional<String> taker = now.codes().entrySet().stream()
                .filter(it -> it.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
        taker.ifPresent(it -> questions.add(Report.at(
                Location.of(now.constant(it)),
                Problem.CODE_TAKEN,
                it,
                now.type().getSimpleName(),
                code,
                "which rows of " + column + " have for " + lost + ", a constant that is gone")));
        return taker.isPresent();
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
