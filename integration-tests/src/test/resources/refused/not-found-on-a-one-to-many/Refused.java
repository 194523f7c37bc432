package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "shop")
    @NotFound(action = NotFoundAction.IGNORE)
    List<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Shop shop;
}
