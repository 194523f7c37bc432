package refused;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @OneToMany(mappedBy = "chain")
    @OrderColumn(name = "chain_id")
    List<Shop> branches;

    @ManyToOne
    Shop chain;

    @OneToMany
    @JoinColumn(name = "rival_of")
    @OrderColumn(name = "rival_of")
    List<Shop> rivals;
}
