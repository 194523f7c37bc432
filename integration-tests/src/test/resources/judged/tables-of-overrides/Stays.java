package shop;

import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;

class Stays {

    @Entity
    static class Room {
        @Id
        Long id = 1L;
    }

    @MappedSuperclass
    abstract static class Stay {
        @Id
        Long id = 1L;

        @ManyToOne
        Room plain;

        @ManyToOne
        @JoinColumn(name = "own")
        Room column;

        @OneToOne
        @JoinTable(name = "own_table", inverseJoinColumns = @JoinColumn(name = "own_target"))
        Room table;

        @ManyToOne
        @JoinTable(name = "kept_table", inverseJoinColumns = @JoinColumn(name = "kept_target"))
        Room kept;

        @ManyToMany
        Set<Room> all = new HashSet<>();
    }

    /** Hibernate 6 never reads the columns to the target here, and 7 not where the attribute has columns of its own. */
    @Entity
    @AssociationOverride(
            name = "plain",
            joinTable = @JoinTable(name = "stay_plain", inverseJoinColumns = @JoinColumn(name = "plain_target")))
    @AssociationOverride(
            name = "column",
            joinTable = @JoinTable(name = "stay_column", inverseJoinColumns = @JoinColumn(name = "column_target")))
    @AssociationOverride(
            name = "table",
            joinTable = @JoinTable(name = "stay_table", inverseJoinColumns = @JoinColumn(name = "table_target")))
    @AssociationOverride(name = "kept", joinColumns = @JoinColumn(name = "kept_here"))
    static class Visit extends Stay {}

    /** The tables are passed over beside columns. */
    @Entity
    @AssociationOverride(
            name = "plain",
            joinColumns = @JoinColumn(name = "plain_here"),
            joinTable = @JoinTable(name = "never_made"))
    @AssociationOverride(
            name = "all",
            joinColumns = @JoinColumn(name = "all_here"),
            joinTable = @JoinTable(name = "never_made_either"))
    @AssociationOverride(name = "table", joinTable = @JoinTable(name = "lease_table"))
    @AssociationOverride(name = "kept", joinTable = @JoinTable(name = "lease_kept"))
    static class Lease extends Stay {
    }
}
