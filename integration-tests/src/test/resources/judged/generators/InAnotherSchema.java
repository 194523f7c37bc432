package shop;

import jakarta.persistence.*;

class InAnotherSchema {
    @Entity
    static class BySequence {
        @Id
        @GeneratedValue(generator = "dotted")
        @SequenceGenerator(name = "dotted", sequenceName = "numbers.by_Sequence")
        Long id;
    }

    @Entity
    static class ByTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "dotted")
        @TableGenerator(name = "dotted", table = "numbers.byTable")
        Long id;
    }

    @Entity
    static class OfThatName {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers.ofThatName")
        Long id;
    }
}
