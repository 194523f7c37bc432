package refused;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @Id
    Long id;

    @ManyToMany(mappedBy = "shops")
    @Check(constraints = "owners_id > 0")
    List<Owner> owners;
}

@Entity
class Owner {
    @Id
    Long id;

    @ManyToMany
    List<Shop> shops;
}
