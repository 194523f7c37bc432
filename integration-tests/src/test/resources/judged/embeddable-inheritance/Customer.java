package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    Address home;

    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
    @AttributeOverride(name = "box", column = @Column(name = "work_box"))
    @AttributeOverride(name = "country", column = @Column(name = "work_country"))
    Address work;

    Payment payment;

    Drawing logo;

    @ElementCollection
    List<Shape> shapes;

    @ElementCollection
    Set<Payment> payments;

    @ElementCollection
    Map<String, Shape> named;
}

@Entity
class Supplier {
    @Id
    long id;

    PostalAddress office;

    @AttributeOverride(name = "{discriminator}", column = @Column(name = "form", length = 12))
    Shape sign;
}

@Entity
class WholesaleSupplier extends Supplier {
    Payment terms;
}
