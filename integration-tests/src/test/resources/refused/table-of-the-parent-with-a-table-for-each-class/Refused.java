package refused;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(name = "sales")
abstract class Sale {
    @Id
    Long id;
}

@Entity
@Table(name = "sales")
class Order extends Sale {}
