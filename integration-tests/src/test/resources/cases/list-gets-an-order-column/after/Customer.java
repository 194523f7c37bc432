package shop;

import jakarta.persistence.*;
import dev.retort.annotations.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    @OrderColumn(name = "rank")
    @Backfill("(select count(*) from customer_tags o where o.customer_id = customer_tags.customer_id and o.tags < customer_tags.tags)")
    List<String> tags = new ArrayList<>();
}
