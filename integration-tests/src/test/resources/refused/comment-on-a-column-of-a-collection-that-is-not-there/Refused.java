package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @Id
    Long id;

    @OneToMany
    @JoinColumn
    @Comment(value = "of nothing", on = "price")
    List<Good> goods;

    @ElementCollection
    @Comment(value = "of nothing", on = "price")
    List<String> names;
}

@Entity
class Good {
    @Id
    Long id;
}
