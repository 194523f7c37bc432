package shop;

import jakarta.persistence.*;
import java.util.*;

class Papers {
    @Entity
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    abstract static class Paper {
        private static long last;

        @Id
        Long id = ++last;

        @ElementCollection
        Set<String> tags = new HashSet<>();

        @ElementCollection
        @CollectionTable(name = "paper_notes")
        Map<String, Integer> notes = new HashMap<>();

        @Column(unique = true)
        String code;

        @Version
        int version;

        @Embedded
        Size size = new Size();

        @Enumerated(EnumType.ORDINAL)
        Kind kind;
    }

    @Entity
    static class Bond extends Paper {
        @ElementCollection
        List<Integer> rates = new ArrayList<>();

        @OneToMany
        List<Share> shares = new ArrayList<>();
    }

    @Entity
    static class Share extends Paper {
        @ManyToMany
        Set<Paper> papers = new HashSet<>();

        @OneToOne
        Bond bond;
    }

    @Entity
    @Inheritance(strategy = InheritanceType.JOINED)
    @DiscriminatorColumn(name = "what", discriminatorType = DiscriminatorType.INTEGER)
    static class Joined {
        private static long last;

        @Id
        Long id = ++last;

        @ElementCollection
        Set<String> tags = new HashSet<>();
    }

    @Entity
    @DiscriminatorValue("3")
    @PrimaryKeyJoinColumn(name = "joined_id")
    static class Second extends Joined {
        int number;

        @Column(nullable = false)
        String name = "n";
    }

    @Entity
    @DiscriminatorValue("4")
    static class Third extends Second {
        @ManyToOne(optional = false)
        Joined other = this;

        @Basic(optional = false)
        Integer rank = 1;
    }

    @Entity
    @DiscriminatorValue("5")
    @Table(name = "fourth", uniqueConstraints = @UniqueConstraint(columnNames = {"one", "two"}))
    static class Fourth extends Third {
        String one;
        String two;

        @Column(unique = true)
        String three;
    }

    @Embeddable
    static class Size {
        @Column(nullable = false)
        String unit = "e";
    }

    enum Kind {
        A,
        B
    }
}
