package shop;

import org.hibernate.id.IdentityGenerator;

public class Numbered extends IdentityGenerator {}
