package judged;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
@SoftDelete
public class Shop {
    @Id
    long id;

    @OneToOne
    Owner owner;

    @ManyToOne(fetch = FetchType.LAZY)
    @Fetch(FetchMode.JOIN)
    Shop chain;

    @ManyToOne(fetch = FetchType.LAZY)
    @NotFound(action = NotFoundAction.IGNORE)
    Shop rival;
}

@Entity
class Owner {
    @Id
    long id;

    @OneToOne(mappedBy = "owner", fetch = FetchType.LAZY)
    Shop shop;
}
