package dev.retort.integration;

import dev.retort.integration.GeneratedModel.Entity;
import dev.retort.integration.GeneratedModel.Field;
import dev.retort.integration.GeneratedModel.Kind;
import dev.retort.integration.GeneratedModel.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A model and what a developer does to it.
 *
 * @param online whether the traffic goes on meanwhile
 */
record GeneratedCase(GeneratedModel before, List<GeneratedEdit> edits, boolean online) {

    static GeneratedCase of(long seed) {
        Random random = new Random(seed);
        List<Entity> entities = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            List<Field> fields = new ArrayList<>();
            for (int j = random.nextInt(6); j > 0; j--) {
                Field field = GeneratedEdit.field(random, i * 100 + j, random.nextBoolean());
                boolean unique = field.kind() != Kind.FLAG && field.kind() != Kind.COLOR && random.nextInt(4) == 0;
                fields.add(field.constrained(unique, random.nextInt(4) == 0).unedited());
            }
            entities.add(new Entity(
                    i,
                    "E" + i,
                    random.nextBoolean(),
                    Numbers.values()[random.nextInt(3)],
                    fields,
                    List.of(),
                    Optional.empty()));
        }
        GeneratedModel model = new GeneratedModel(entities, List.of(), List.of("RED", "GREEN"));
        for (int i = random.nextInt(4); i > 0; i--) {
            Entity from = model.entities().get(random.nextInt(count));
            Entity to = entities.get(random.nextInt(count));
            Kind kind = random.nextInt(3) == 0 ? Kind.SET : Kind.REFERENCE;
            model = model.with(from.and(GeneratedEdit.reference(900 + i, kind, to)));
        }
        List<GeneratedEdit> edits = Stream.generate(() -> GeneratedEdit.by(random))
                .limit(1 + random.nextInt(6))
                .toList();
        return new GeneratedCase(model, edits, seed % 3 == 0);
    }

    GeneratedModel after() {
        GeneratedModel model = before;
        for (GeneratedEdit edit : edits) {
            model = edit.apply(model);
        }
        // Nobody says of a constant what it was called where no rows had it.
        return remembersColors(model) ? model : model.withGreenCalled(before.green());
    }

    private boolean remembersColors(GeneratedModel after) {
        return before.entities().stream()
                .flatMap(it -> it.fields().stream())
                .anyMatch(it -> it.kind() == Kind.COLOR && after.shows(it.number()));
    }

    /** Each with one thing less; without entities nothing is compiled, which is another failure. */
    Stream<GeneratedCase> smaller() {
        Stream<GeneratedCase> fewerEdits = edits.stream().map(it -> {
            List<GeneratedEdit> others = new ArrayList<>(edits);
            others.remove(it);
            return new GeneratedCase(before, others, online);
        });
        Stream<GeneratedCase> fewerEntities = before.entities().stream()
                .filter(it -> !before.without(it).isReferredTo(it))
                .map(it -> new GeneratedCase(before.without(it), edits, online));
        Stream<GeneratedCase> fewerFields = before.entities().stream().flatMap(entity -> entity.fields().stream()
                .map(it -> new GeneratedCase(before.with(entity.without(it)), edits, online)));
        Stream<GeneratedCase> plain = online ? Stream.of(new GeneratedCase(before, edits, false)) : Stream.empty();
        return Stream.of(fewerEdits, fewerEntities, fewerFields, plain)
                .flatMap(it -> it)
                .filter(it -> !it.before.entities().isEmpty()
                        && !it.after().entities().isEmpty());
    }

    /** As a folder of cases would hold it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        before.sources(true, false)
                .forEach((name, source) ->
                        text.append("==> before/").append(name).append('\n').append(source));
        after().sources(true, online)
                .forEach((name, source) ->
                        text.append("==> after/").append(name).append('\n').append(source));
        text.append("==> rows.sql\n").append(String.join(";\n", before.rows())).append(";\n");
        return edits.stream().map(GeneratedEdit::what).toList() + "\n" + text;
    }
}
