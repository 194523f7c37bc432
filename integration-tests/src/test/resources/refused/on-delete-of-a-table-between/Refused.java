package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany
    @OnDelete(action = OnDeleteAction.CASCADE)
    List<Sale> sales;
}

@Entity
class Sale {
    @Id
    long id;
}
