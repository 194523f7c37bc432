package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.*;

class Keys {
    @Entity
    static class Short {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        short id;
    }

    @Entity
    static class Int {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;
    }

    @Entity
    static class Long {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        long id;
    }

    @Entity(name = "Other")
    @Table(name = "Another")
    static class Named {
        @Id
        @GeneratedValue
        long id;
    }

    @Entity
    static class Undescribed {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undescribed")
        long id;
    }

    @Entity
    static class ByName {
        @Id
        @GeneratedValue(generator = "by_name")
        @SequenceGenerator(name = "by_name")
        long id;
    }

    @Entity
    static class TableByName {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE, generator = "table_by_name")
        @TableGenerator(name = "table_by_name")
        long id;
    }

    @Entity
    static class Big {
        @Id
        @GeneratedValue
        BigInteger id;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    static class Root {
        @Id
        @GeneratedValue
        Integer id;
    }

    @Entity
    static class Below extends Root {
        int more;
    }

    @MappedSuperclass
    static class Numbered {
        @Id
        @GeneratedValue
        Integer id;
    }

    @Entity
    static class One extends Numbered {}

    @Entity
    static class Two extends Numbered {}

    @MappedSuperclass
    static class Shared {
        @Id
        @GeneratedValue(generator = "shared")
        @SequenceGenerator(name = "shared", allocationSize = 10)
        Integer id;
    }

    @Entity
    static class Three extends Shared {}

    @Entity
    static class Four extends Shared {}

    @Entity
    @IdClass(ManyKey.class)
    static class Many {
        @Id
        String text = "s";

        @Id
        int number = 1;

        @Id
        long large = 2;

        @Id
        UUID token = new UUID(1, 2);

        @Id
        short small = 3;

        @ManyToOne
        Many other;
    }

    static class ManyKey implements Serializable {
        String text;
        int number;
        long large;
        UUID token;
        short small;

        @Override
        public boolean equals(Object other) {
            return other instanceof ManyKey;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
