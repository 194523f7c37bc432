package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JoinFormula;

/** Hibernate passes over the formulas. */
@Entity
class Product {
    @Id
    @Formula("1")
    @Column(name = "id")
    Long id = 1L;

    String name = "a";

    @Formula("upper(name)")
    @Column(name = "upper_name", length = 7, unique = true)
    String upperName = "A";

    @ManyToOne
    @JoinFormula("parent")
    @JoinColumn(name = "parent_id")
    Product parent;
}
