package refused;

import jakarta.persistence.*;

@Entity
class Sale {
    @Id
    Long id;
}

@Entity(name = "Sale")
@Table(name = "sales_of_others")
class SaleOfAnother {
    @Id
    Long id;
}
