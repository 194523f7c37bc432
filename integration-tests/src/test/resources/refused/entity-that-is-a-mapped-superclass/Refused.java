package refused;

import jakarta.persistence.*;

@Entity
@MappedSuperclass
class Sale {
    @Id
    Long id;
}

@Entity
class Order extends Sale {}
