package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    int id;

    String what_this_customer_has_told_us_about_the_quality_of_the_things_;

    // WARNING [name-too-long] // ERROR [name-cut-to-another]
    String what_this_customer_has_told_us_about_the_quality_of_the_things_s;
}

@Entity
@Table(name = "customers_who_ever_bought_or_thought_of_buying_anything_in_any_")
class Visitor {
    @Id
    int id;
}

@Entity
// WARNING [name-too-long]
@Table(name = "customers_who_ever_bought_or_thought_of_buying_anything_in_any_shop")
// ERROR [name-cut-to-another]
class Guest {
    @Id
    int id;
}
