package shop;

import jakarta.persistence.*;

class People {
    static class Plain {
        String lost;

        @Column(name = "lost_too")
        String lostToo;
    }

    @Entity
    static class Person extends Plain {
        private static long last;

        @Id
        Long id = ++last;

        String name;
    }

    @MappedSuperclass
    static class Between extends Person {
        String inBetween;
    }

    @Entity
    static class Customer extends Between {
        String customer;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Paper {
        private static long last;

        @Id
        Long id = ++last;
    }

    @MappedSuperclass
    static class PaperBetween extends Paper {
        String inBetween;

        @ManyToOne
        Paper previous;
    }

    @Entity
    static class Bond extends PaperBetween {
        String bond;
    }
}
