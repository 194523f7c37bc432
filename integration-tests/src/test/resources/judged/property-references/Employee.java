package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.PropertyRef;

@Entity
class Employee {
    @Id
    Integer id = 1;

    @Column(name = "ssn", unique = true, length = 12)
    String socialSecurityNumber = "s";
}

@Entity
class TaxDetails {
    @Id
    Integer id = 1;

    @OneToOne
    @PropertyRef("socialSecurityNumber")
    Employee employee;

    @ManyToOne
    @PropertyRef("socialSecurityNumber")
    @JoinColumn(name = "adviser")
    Employee adviser;
}
