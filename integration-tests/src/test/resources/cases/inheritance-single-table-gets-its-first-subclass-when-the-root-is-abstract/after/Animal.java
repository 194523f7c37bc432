package shop;

import jakarta.persistence.*;

@Entity
@dev.retort.annotations.Backfill("case when name = 'Tom' then 'Cat' else 'Dog' end")
abstract class Animal {
    @Id
    long id;

    String name;
}
