package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;

/** Hibernate 7 demands again of a subclass what only Bean Validation demands of all rows. */
class Parcels {

    @Entity
    static class Parcel {
        @Id
        Long id = 1L;

        @Basic(optional = false)
        @Column
        @NotNull
        int weight = 1;

        @Basic
        @Column
        @NotNull
        int height = 1;
    }

    @Entity
    static class Letter extends Parcel {
        @Basic(optional = false)
        int stamps = 1;

        Letter() {
            id = 2L;
        }
    }
}
