package refused;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Sale {
    @Id
    Long id;
}

@Entity
@Table(name = "special")
class Order extends Sale {}

@Entity
@Table(name = "special")
class Offer extends Sale {}
