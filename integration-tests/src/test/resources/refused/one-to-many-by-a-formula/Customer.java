package refused;

import jakarta.persistence.*;
import java.util.List;
import org.hibernate.annotations.JoinFormula;

@Entity
class Customer {
    @Id
    Long id;

    @OneToMany
    @JoinFormula("length(code)")
    List<Sale> sales;
}

@Entity
class Sale {
    @Id
    Long id;

    String code;
}
