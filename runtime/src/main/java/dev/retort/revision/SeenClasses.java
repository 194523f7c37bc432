package dev.retort.revision;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The classes that the compiler made a schema from.
 *
 * @param packages where entities of the line may be; empty for everywhere
 * @param hashes of what each looked like
 * @param model the hash of all that was declared, where the snapshot says the same: with it the next compile finds the same classes
 */
public record SeenClasses(List<String> packages, SortedMap<String, String> hashes, Optional<Model> model) {

    /** Of an index that says nothing of classes. */
    public static final SeenClasses NONE = new SeenClasses(List.of(), new TreeMap<>(), Optional.empty());

    /** @param snapshot the checksum of the one that says the same */
    public record Model(String hash, String snapshot) {

        // By hand, as the names of the schema.
        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Model same && hash.equals(same.hash) && snapshot.equals(same.snapshot);
        }

        @Override
        public int hashCode() {
            return hash.hashCode();
        }
    }

    public SeenClasses {
        packages = List.copyOf(packages);
        hashes = new TreeMap<>(hashes);
    }

    public SeenClasses with(Model newModel) {
        return new SeenClasses(packages, hashes, Optional.of(newModel));
    }

    /** Whether a class of this name would belong to the line if it were an entity. */
    public boolean mayHold(String className) {
        return packages.isEmpty() || packages.stream().anyMatch(it -> className.startsWith(it + "."));
    }
}
