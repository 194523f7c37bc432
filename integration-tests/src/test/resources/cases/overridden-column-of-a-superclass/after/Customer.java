package shop;

import jakarta.persistence.*;

@Entity
@AttributeOverride(name = "id", column = @Column(name = "customer_no"))
class Customer extends Stamped {}
