package shop;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.*;

@Entity
abstract class Paper {
    @Id
    int id;
}

/** Hibernate 7 demands them in its check of the class too, though their columns never let them be null. */
@Entity
class Letter extends Paper {
    @CreationTimestamp
    @Basic(optional = false)
    Instant written;

    @UpdateTimestamp
    @Basic(optional = false)
    @Column(name = "changed_at")
    Instant changed;

    @CreationTimestamp
    Instant stamped;

    @CreationTimestamp
    @Basic(optional = false)
    @Column(nullable = false)
    Instant sent;
}
