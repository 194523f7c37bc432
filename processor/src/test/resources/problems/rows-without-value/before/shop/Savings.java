package shop;

import jakarta.persistence.*;

@Entity
public class Savings extends Account {}
