package dev.retort.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An SQL expression in the one form that all ways to write it share. */
record Term(Form form, String word, List<Term> operands) {

    enum Form {
        /** A name, a literal, a keyword. */
        LEAF,
        CALL,
        LIST,
        INFIX,
        PREFIX,
        SUFFIX,
        IN
    }

    private static final Map<String, String> OPPOSITE =
            Map.of("=", "<>", "<>", "=", "<", ">=", ">=", "<", ">", "<=", "<=", ">", "~", "!~", "!~", "~");
    private static final Map<String, String> MIRRORED =
            Map.of("=", "=", "<>", "<>", "<", ">", ">", "<", "<=", ">=", ">=", "<=");

    private static final Term NOTHING = leaf("");

    static Term leaf(String word) {
        return new Term(Form.LEAF, word, List.of());
    }

    static Term call(String name, List<Term> arguments) {
        return new Term(Form.CALL, name, arguments);
    }

    static Term list(List<Term> members) {
        return new Term(Form.LIST, "", members);
    }

    static Term suffixed(Term operand, String suffix) {
        return new Term(Form.SUFFIX, suffix, List.of(operand));
    }

    static Term infix(String operator, Term left, Term right) {
        return new Term(Form.INFIX, operator, List.of(left, right));
    }

    /** For {@code and} and {@code or}, which do not care for groups and order; H2 puts the cheapest condition first. */
    static Term chain(String operator, List<Term> links) {
        List<Term> operands = new ArrayList<>();
        for (Term operand : links) {
            if (operand.form == Form.INFIX && operand.word.equals(operator)) {
                operands.addAll(operand.operands);
            } else {
                operands.add(operand);
            }
        }
        if (operator.equals("and")) {
            joinBounds(operands);
        }
        joinValues(operands, operator.equals("and"));
        operands.sort(Comparator.comparing(Term::toString));
        return operands.size() == 1 ? operands.get(0) : new Term(Form.INFIX, operator, operands);
    }

    /** Between a value and the same value is to H2 what is equal to it. */
    private static void joinBounds(List<Term> operands) {
        for (Term least : List.copyOf(operands)) {
            if (least.form == Form.INFIX
                    && least.word.equals(">=")
                    && operands.remove(new Term(Form.INFIX, "<=", least.operands))) {
                operands.set(operands.indexOf(least), new Term(Form.INFIX, "=", least.operands));
            }
        }
    }

    /** What is one constant or another is to H2 in a list of them, and what is neither one nor the other in none. */
    private static void joinValues(List<Term> operands, boolean excluded) {
        Map<Term, List<Term>> values = new LinkedHashMap<>();
        operands.removeIf(it -> {
            Term said = excluded ? it.excluded() : it;
            return said.isOneOfValues()
                    && values.computeIfAbsent(said.operands.get(0), subject -> new ArrayList<>())
                            .addAll(said.operands.subList(1, said.operands.size()));
        });
        values.forEach((subject, all) -> {
            Term joined = in(subject, all);
            operands.add(excluded ? joined.negated() : joined);
        });
    }

    /** What it says not to be so, if it says that. */
    private Term excluded() {
        return form == Form.PREFIX || form == Form.INFIX && word.equals("<>") ? negated() : NOTHING;
    }

    private boolean isOneOfValues() {
        return form == Form.IN
                || form == Form.INFIX
                        && word.equals("=")
                        && operands.get(1).isConstant()
                        && !operands.get(0).isConstant();
    }

    /** With the constant on the right, and without one that is true or false. */
    static Term comparison(String operator, Term left, Term right) {
        if (right.isTruthValue() && (operator.equals("=") || operator.equals("<>"))) {
            return right.word.equals("true") == operator.equals("=") ? left : left.negated();
        }
        return left.isConstant() && !right.isConstant()
                ? infix(MIRRORED.get(operator), right, left)
                : infix(operator, left, right);
    }

    /** The order of the values says nothing. Those that are no constants, databases compare one by one, or not, as they like. */
    static Term in(Term operand, List<Term> values) {
        if (operand.isConstant() || !values.stream().allMatch(Term::isConstant)) {
            return chain(
                    "or",
                    values.stream().map(it -> comparison("=", operand, it)).toList());
        }
        List<Term> sorted = values.stream()
                .distinct()
                .sorted(Comparator.comparing(Term::toString))
                .toList();
        if (sorted.size() == 1) {
            return comparison("=", operand, sorted.get(0));
        }
        List<Term> operands = new ArrayList<>(List.of(operand));
        operands.addAll(sorted);
        return new Term(Form.IN, "in", operands);
    }

    Term negated() {
        if (form == Form.INFIX && OPPOSITE.containsKey(word)) {
            return new Term(form, OPPOSITE.get(word), operands);
        }
        if (form == Form.INFIX && (word.equals("and") || word.equals("or"))) {
            return chain(
                    word.equals("and") ? "or" : "and",
                    operands.stream().map(Term::negated).toList());
        }
        if (form == Form.SUFFIX && word.startsWith("is ")) {
            return suffixed(
                    operands.get(0),
                    word.startsWith("is not ") ? "is " + word.substring(7) : "is not " + word.substring(3));
        }
        return form == Form.PREFIX && word.equals("not")
                ? operands.get(0)
                : new Term(Form.PREFIX, "not", List.of(this));
    }

    boolean isString() {
        return form == Form.LEAF && word.startsWith("'");
    }

    private boolean isTruthValue() {
        return form == Form.LEAF && (word.equals("true") || word.equals("false"));
    }

    boolean isConstant() {
        return form == Form.LEAF && word.matches("(?s)'.*|-?[0-9.].*");
    }

    @Override
    public String toString() {
        return switch (form) {
            case LEAF -> word;
            case CALL -> word + listed(operands);
            case LIST -> listed(operands);
            case INFIX -> operands.stream().map(Term::nested).collect(Collectors.joining(" " + word + " "));
            case PREFIX -> word + " " + operands.get(0).nested();
            case SUFFIX -> operands.get(0).nested() + " " + word;
            case IN -> operands.get(0).nested() + " in " + listed(operands.subList(1, operands.size()));
        };
    }

    private static String listed(List<Term> terms) {
        return terms.stream().map(Term::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    private String nested() {
        return switch (form) {
            case LEAF, CALL, LIST -> toString();
            case INFIX, PREFIX, SUFFIX, IN -> "(" + this + ")";
        };
    }
}
