package shop;

import jakarta.persistence.*;

class Keys {
    @Entity
    static class Nearest {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;
    }

    @Entity
    static class Named {
        @Id
        @GeneratedValue(generator = "numbers")
        Long id;
    }
}
