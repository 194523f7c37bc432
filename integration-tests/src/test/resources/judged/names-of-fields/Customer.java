package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    Long id = 1L;

    boolean isActive;
    String eMail = "x";
    String URL = "u";
    String x1Y2;
    String address2Line;
    String htmlURL;
    String URLValue;
    String aBC;
    String vitaminC;

    @Column(name = "someName")
    String renamed;

    @Column(name = "`Some Name`")
    String quoted;

    @ManyToOne
    Customer parentAccount;

    @OneToMany
    @JoinColumn
    List<Customer> subAccounts = new ArrayList<>();
}

@Entity(name = "CustAcct")
class Account {
    @Id
    @GeneratedValue(generator = "MyNumbers")
    @SequenceGenerator(name = "MyNumbers")
    Long id;

    @ElementCollection
    List<String> tags = new ArrayList<>();

    @ElementCollection
    Map<Customer, String> byCustomer = new HashMap<>();
}
