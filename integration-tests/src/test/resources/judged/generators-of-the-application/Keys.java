package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

class Keys {
    @Entity
    static class Described {
        @Id
        @GeneratedValue(generator = "described")
        @GenericGenerator(
                name = "described",
                strategy = "shop.Prefixed",
                parameters = {
                    @Parameter(name = "sequence_name", value = "prefixed_numbers"),
                    @Parameter(name = "increment_size", value = "5")
                })
        Long id;
    }

    @Entity
    static class ByClass {
        @Id
        @GeneratedValue(generator = "by_class")
        @GenericGenerator(name = "by_class", type = Prefixed.class)
        Long id;
    }

    @Entity
    static class ByChance {
        @Id
        @GeneratedValue(generator = "by_chance")
        @GenericGenerator(name = "by_chance", type = Counting.class)
        Long id;
    }

    @Entity
    static class ByColumn {
        @Id
        @GeneratedValue(generator = "by_column")
        @GenericGenerator(name = "by_column", type = Numbered.class)
        Long id;
    }

    @Entity
    static class ByAnnotation {
        @Id
        @PrefixedKey
        Long id;
    }

    @Entity
    static class CountedByAnnotation {
        @Id
        @CountedKey
        Long id;
    }

    @Entity
    static class WithMore {
        @Id
        @GeneratedValue(generator = "with_more")
        @GenericGenerator(name = "with_more", type = Recording.class)
        Long id;
    }

    @Entity
    static class ByNothing {
        @Id
        @GeneratedValue(generator = "by_nothing")
        @GenericGenerator(name = "by_nothing")
        Long id;
    }
}
