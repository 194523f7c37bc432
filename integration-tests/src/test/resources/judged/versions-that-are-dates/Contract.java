package shop;

import jakarta.persistence.*;
import java.util.Calendar;
import java.util.Date;

@Entity
class Contract {
    @Id
    Long id = 1L;

    /** Of a version Hibernate does not read it. */
    @Version
    @Temporal(TemporalType.DATE)
    Date changed;

    @Temporal(TemporalType.DATE)
    Date signed;
}

@Entity
class Annex {
    @Id
    Long id = 1L;

    @Version
    @Temporal(TemporalType.TIME)
    Calendar changed;
}
