package shop;

import jakarta.persistence.*;

class Keys {
    @Entity
    static class OfTheKey {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        @SequenceGenerator(allocationSize = 7)
        Long id;
    }

    @Entity
    @SequenceGenerator(initialValue = 3)
    static class OfTheClass {
        @Id
        @GeneratedValue
        Long id;
    }

    @Entity
    static class OfATable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        @TableGenerator(table = "key_numbers")
        Long id;
    }

    @Entity
    static class ByTheWay {
        @Id
        @GeneratedValue
        @TableGenerator(table = "other_numbers")
        Long id;
    }

    @Entity
    static class Wanted {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wanted")
        @SequenceGenerator(allocationSize = 7)
        Long id;
    }
}
