package dev.retort.model;

import dev.retort.revision.Checksum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What of a class the schema can depend on: the same whether it is read from the source or from the class file.
 *
 * <p>Methods without annotations are left out, for Lombok adds some; so is everything with a {@code $} in its name, for
 * Hibernate's enhancer and others add that.
 *
 * @param annotations the qualified names of those on the class
 * @param lines a superclass, annotation, field, constant or method each
 */
public record ClassOutline(SortedSet<String> annotations, List<String> lines) {

    /** The hash of the whole. */
    public String hash() {
        return Checksum.of(String.join("\n", lines));
    }

    /** Collects the outline, in any order but that of an enum's constants. */
    public static final class Builder {

        private final SortedSet<String> annotations = new TreeSet<>();
        private final List<String> constants = new ArrayList<>();
        private final List<String> members = new ArrayList<>();

        /** @param names of all classes that the superclass is written with */
        public Builder superclass(SortedSet<String> names) {
            members.add("extends " + names);
            return this;
        }

        public Builder annotations(Collection<AnnotationOutline> outlines) {
            outlines.forEach(it -> annotations.add(it.type()));
            members.add("is" + text(outlines));
            return this;
        }

        /**
         * Adds a field that is not static.
         *
         * @param type its descriptor, as class files have it
         * @param names of all classes that its type is written with
         */
        public Builder field(
                String name,
                boolean isTransient,
                String type,
                SortedSet<String> names,
                Collection<AnnotationOutline> outlines) {
            if (!name.contains("$")) {
                members.add(
                        "field " + name + (isTransient ? " transient " : " ") + type + " " + names + text(outlines));
            }
            return this;
        }

        public Builder constant(String name, Collection<AnnotationOutline> outlines) {
            constants.add("constant " + name + text(outlines));
            return this;
        }

        /** @param type the descriptor of what it returns */
        public Builder method(String name, String type, Collection<AnnotationOutline> outlines) {
            String annotated = text(outlines);
            if (!name.contains("$") && !annotated.isEmpty()) {
                members.add("method " + name + " " + type + annotated);
            }
            return this;
        }

        private static String text(Collection<AnnotationOutline> outlines) {
            if (outlines.isEmpty()) {
                return "";
            }
            List<String> texts = new ArrayList<>();
            for (AnnotationOutline outline : outlines) {
                for (AnnotationOutline part : outline.parts()) {
                    if (part.isRelevant()) {
                        texts.add(" " + part.text());
                    }
                }
            }
            Collections.sort(texts);
            return String.join("", texts);
        }

        public ClassOutline build() {
            List<String> lines = new ArrayList<>(constants);
            Collections.sort(members);
            lines.addAll(members);
            return new ClassOutline(annotations, List.copyOf(lines));
        }
    }
}
