package dev.retort.integration;

import dev.retort.integration.GeneratedMapping.Member;
import dev.retort.integration.GeneratedMapping.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers that stay in the sources after the revision that they were for. */
final class LeftAnswers {

    /** The model with what its source says now; what was answered within the line of a record is left out. */
    static GeneratedMapping in(GeneratedMapping model, String answered) {
        GeneratedMapping left = model.withSupport(support(model, answered));
        List<String> pending = new ArrayList<>();
        Optional<String> owner = Optional.empty();
        for (String line : answered.lines().toList()) {
            String text = line.strip();
            Optional<Type> declared = left.types().stream()
                    .filter(it -> line.startsWith(it.declaration()))
                    .findFirst();
            if (text.startsWith(StepQuestion.ANNOTATIONS)) {
                pending.add(text);
            } else if (declared.isPresent()) {
                Type type = declared.get();
                owner = Optional.of(type.name());
                left = left.with(
                        new Type(type.style(), and(type.annotations(), pending), type.declaration(), type.members()));
                pending.clear();
            } else if (owner.isPresent() && !pending.isEmpty()) {
                left = attached(left, owner.get(), text, pending);
            }
        }
        return left;
    }

    /** As if nothing had ever been asked. */
    static GeneratedMapping removed(GeneratedMapping model) {
        GeneratedMapping without =
                model.withSupport(model.support().replaceAll(StepQuestion.ANNOTATIONS + "\\w+\\([^)]*\\)\\s", ""));
        for (Type it : model.types()) {
            without = without.with(new Type(
                    it.style(),
                    withoutAnswers(it.annotations()),
                    it.declaration(),
                    it.members().stream()
                            .map(member ->
                                    new Member(withoutAnswers(member.annotations()), member.type(), member.name()))
                            .toList()));
        }
        return without;
    }

    private static List<String> withoutAnswers(List<String> annotations) {
        return annotations.stream()
                .filter(it -> !it.startsWith(StepQuestion.ANNOTATIONS))
                .toList();
    }

    private static GeneratedMapping attached(
            GeneratedMapping model, String owner, String declaration, List<String> pending) {
        Optional<Type> type =
                model.types().stream().filter(it -> it.name().equals(owner)).findFirst();
        List<Member> members = type.map(Type::members).orElse(List.of());
        Optional<Member> found =
                members.stream().filter(it -> declares(declaration, it)).findFirst();
        if (found.isEmpty()) {
            return model;
        }
        Member answered = new Member(
                and(found.get().annotations(), pending),
                found.get().type(),
                found.get().name());
        pending.clear();
        Type it = type.get();
        return model.with(new Type(
                it.style(),
                it.annotations(),
                it.declaration(),
                members.stream()
                        .map(member -> member == found.get() ? answered : member)
                        .toList()));
    }

    private static boolean declares(String line, Member it) {
        return line.equals(it.type() + " " + it.name() + ";")
                || line.matches("public \\S.* (?:get|is)(?i:" + it.name() + ")\\(\\) .*");
    }

    /** Constants are answered within their line. */
    private static String support(GeneratedMapping model, String answered) {
        String first = model.support().lines().findFirst().orElse("");
        String name = first.replaceFirst("^.*?(enum \\w+) .*$", "$1 ");
        int start = answered.indexOf("\n" + name);
        if (start < 0) {
            return model.support();
        }
        List<String> above = answered.substring(0, start).lines().toList();
        int lines = (int) Stream.iterate(above.size() - 1, it -> it - 1)
                .takeWhile(it -> above.get(it).startsWith(StepQuestion.ANNOTATIONS))
                .count();
        return String.join("\n", above.subList(above.size() - lines, above.size()))
                + answered.substring(start + (lines == 0 ? 1 : 0));
    }

    private static List<String> and(List<String> annotations, List<String> answers) {
        return Stream.concat(annotations.stream(), answers.stream()).toList();
    }

    private LeftAnswers() {}
}
