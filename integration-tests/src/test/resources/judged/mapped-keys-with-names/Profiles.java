package shop;

import jakarta.persistence.*;
import java.io.Serializable;

class Profiles {
    @Entity
    @Table(name = "users")
    static class User {
        @Id
        Long id;
    }

    @Entity
    static class Named {
        @Id
        @Column(name = "pid")
        Long id;

        @MapsId
        @OneToOne
        User user;

        @ManyToOne
        Named other;
    }

    @Entity
    static class BothNamed {
        @Id
        @Column(name = "pid")
        Long id;

        @MapsId
        @OneToOne
        @JoinColumn(name = "uid")
        User user;
    }

    @Entity
    static class NamedAlike {
        @Id
        @Column(name = "pid", nullable = false)
        Long id;

        @MapsId
        @ManyToOne(optional = false)
        @JoinColumn(name = "pid")
        User user;
    }

    @MappedSuperclass
    static class Base {
        @Id
        Long id;
    }

    @Entity
    @AttributeOverride(name = "id", column = @Column(name = "overridden"))
    static class Overridden extends Base {
        @MapsId
        @OneToOne
        User user;
    }

    @Entity
    static class Part {
        @EmbeddedId
        @AttributeOverride(name = "userId", column = @Column(name = "overridden_id"))
        PartKey id;

        @MapsId("userId")
        @ManyToOne
        User owner;
    }

    @Embeddable
    static class PartKey implements Serializable {
        @Column(name = "named")
        Long userId;

        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof PartKey;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Entity
    @IdClass(VoteKey.class)
    static class Vote {
        @Id
        @Column(name = "voter_nr")
        Long voter;

        @Id
        int ballot;

        @MapsId("voter")
        @OneToOne
        User person;
    }

    static class VoteKey implements Serializable {
        Long voter;
        int ballot;

        @Override
        public boolean equals(Object other) {
            return other instanceof VoteKey;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    @Entity
    static class ByGetters {
        private Long id;
        private User user;

        @Id
        @Column(name = "getter_id")
        public Long getId() {
            return id;
        }

        public void setId(Long id) {
            this.id = id;
        }

        @MapsId
        @OneToOne
        public User getUser() {
            return user;
        }

        public void setUser(User user) {
            this.user = user;
        }
    }
}
