package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class Sale {
    @Id
    Long id = 1L;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    Sale required = this;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "said_twice", nullable = true)
    Sale saidOtherwise = this;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(nullable = false, unique = true)
    Sale byColumn = this;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    Sale one = this;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(nullable = false, unique = false)
    Sale another = this;

    @ManyToOne(fetch = FetchType.LAZY)
    @NotFound(action = NotFoundAction.EXCEPTION)
    Sale orElse;

    @Column(name = "same_id")
    Integer sameId = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "same_id", insertable = false, updatable = false)
    Sale same;
}
